package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import permanency.standalone.Product.Answer;

/** What people do with one child in these tests, each step as whoever may do it. */
record CaseWork(Product product, UUID child) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Australia/Sydney"));

    /** A child in care since ten months, with the goal restoration, managed by riverbend since nine months. */
    static CaseWork inCareWithRiverbend(Product product, String district) {
        var work = new CaseWork(product, UUID.randomUUID());
        var since = TODAY.minusMonths(10);
        recorded(product.post("director", "/v1/children", Bodies.registration(since, district), work.child(), null));
        recorded(work.post("director", "/entries-to-care", Bodies.entryToCare(since)));
        recorded(work.post("director", "/goals", Bodies.goal("RESTORATION", since)));
        recorded(work.post(
                "director",
                "/case-responsibility-transfers",
                Bodies.transferToProvider(since.plusMonths(1), "riverbend")));
        await().atMost(2, SECONDS).until(() -> work.history("practitioner", "").status() == 200);
        return work;
    }

    /** The proposal's id. */
    UUID propose(String coordinator) {
        return propose(coordinator, "practitioner");
    }

    UUID propose(String coordinator, String practitioner) {
        var consultation = UUID.randomUUID();
        recorded(post(coordinator, "/consultations", Bodies.consultation(TODAY.minusDays(20)), consultation, null));
        var proposal = UUID.randomUUID();
        recorded(post(
                practitioner,
                "/goal-changes",
                Bodies.proposal("GUARDIANSHIP", consultation.toString()),
                proposal,
                null));
        return proposal;
    }

    Answer approve(String user, UUID proposal) {
        return post(
                user, "/goal-changes/" + proposal + "/approval", "{\"reasons\":\"Ready.\"}", UUID.randomUUID(), etag());
    }

    String etag() {
        return product.get("auditor", path("")).etag();
    }

    Answer post(String user, String path, String body) {
        return product.post(user, path(path), body);
    }

    Answer post(String user, String path, String body, UUID key, String ifMatch) {
        return product.post(user, path(path), body, key, ifMatch);
    }

    Answer history(String user, String parameters) {
        return product.get(user, path("/history" + parameters));
    }

    String path(String path) {
        return "/v1/children/" + child + path;
    }

    static Answer recorded(Answer answer) {
        assertThat(answer.status()).as(String.valueOf(answer.body())).isEqualTo(201);
        return answer;
    }
}
