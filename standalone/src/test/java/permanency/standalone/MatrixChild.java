package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static permanency.standalone.CaseWork.recorded;

import java.util.UUID;
import permanency.identity.Bearer;

/**
 * A child in care in a district, whose case a provider manages and who is proposed another goal: near to some of the sample
 * people, far from others.
 */
record MatrixChild(Product product, UUID id, String district, String provider, UUID proposal) {

    static final String PURPOSE = "Needs assessment";

    static MatrixChild ofRiverbend(Product product) {
        return in(product, "ILLAWARRA_SHOALHAVEN", "riverbend", "coordinator", "practitioner");
    }

    static MatrixChild ofHarbour(Product product) {
        return in(product, "SOUTH_WESTERN_SYDNEY", "harbour", "sws-coordinator", "harbour-practitioner");
    }

    private static MatrixChild in(
            Product product, String district, String provider, String coordinator, String practitioner) {
        var work = new CaseWork(product, UUID.randomUUID());
        var since = CaseWork.TODAY.minusMonths(10);
        recorded(product.post("director", "/v1/children", Bodies.registration(since, district), work.child(), null));
        recorded(work.post("director", "/entries-to-care", Bodies.entryToCare(since)));
        recorded(work.post("director", "/goals", Bodies.goal("RESTORATION", since)));
        recorded(work.post("director", "/case-responsibility-transfers", Bodies.transferToProvider(since, provider)));
        recorded(work.post(
                "director",
                "/health-information",
                Example.of("StatedHealth")
                        .with("statedOn", since)
                        .with("purpose", PURPOSE)
                        .toString()));
        var proposal = work.propose(coordinator, practitioner);
        await().atMost(5, SECONDS).until(() -> work.history(practitioner, "").status() == 200);
        return new MatrixChild(product, work.child(), district, provider, proposal);
    }

    String etag() {
        return new CaseWork(product, id).etag();
    }

    /** What somebody is to this child: a column of {@link MatrixTable}. */
    String standing(Bearer person) {
        return switch (person.position().code()) {
            case "AUDITOR" -> "auditor";
            case "REPORTING_JOB" -> "reporting";
            case "RECORDS_OFFICER" -> "releaser";
            case "OPERATOR" -> "operator";
            case "MONITORING_JOB" -> "scraper";
            case "PROVIDER_PRACTITIONER" -> person.organisation().equals(provider) ? "provider" : "far-provider";
            default -> ofDcj(person);
        };
    }

    private String ofDcj(Bearer person) {
        var near = person.districts().contains("*") || person.districts().contains(district);
        if (person.roles().toString().contains("HEALTH")) {
            return near ? "health" : "far-health";
        }
        return (near ? "" : "far-")
                + switch (person.position().code()) {
                    case "PERMANENCY_COORDINATOR" -> "coordinator";
                    case "MANAGER_CASEWORK" -> "manager";
                    case "DIRECTOR" -> "director";
                    case "MANAGER_PRACTICE_AND_PERMANENCY" -> "practice-manager";
                    default -> "caseworker";
                };
    }
}
