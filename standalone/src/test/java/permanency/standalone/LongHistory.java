package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import permanency.standalone.Product.Answer;

/** One child of South Western Sydney over five years, told over HTTP, each step on the day on which it was recorded. */
final class LongHistory {

    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    private final Product product;
    private final UUID child = UUID.randomUUID();
    private LocalDate today;

    LongHistory(Product product) {
        this.product = product;
    }

    UUID child() {
        return child;
    }

    /** It is noon of that day, and whatever time alone brings about has been recorded. */
    LongHistory on(String day) {
        today = LocalDate.parse(day);
        product.bean(MovableClock.class)
                .moveTo(today.atTime(LocalTime.NOON).atZone(SYDNEY).toInstant());
        return this;
    }

    UUID registers() {
        return send(
                "director",
                "/v1/children",
                Example.of("Registration")
                        .with("registeredOn", today)
                        .with("dateOfBirth", "2014-08-31")
                        .with("district", "SOUTH_WESTERN_SYDNEY")
                        .with("indigenousStatus", "ENQUIRIES_UNDER_WAY"),
                child,
                null);
    }

    UUID goal(String goal) {
        return records(
                "director", "/goals", Example.of("FirstGoal").with("goal", goal).with("effectiveFrom", today));
    }

    UUID transfer(String day, String provider, String basis) {
        return records(
                "director",
                "/case-responsibility-transfers",
                Example.of("Transfer")
                        .with("transferredOn", day)
                        .with("basis", basis)
                        .with("to", Map.of("holder", "PSP_PROVIDER", "provider", provider)));
    }

    UUID meetingOnTransfer(String provider) {
        return records(
                "director",
                "/transfer-meetings",
                Example.of("TransferMeeting")
                        .with("heldOn", today)
                        .with("to", Map.of("holder", "PSP_PROVIDER", "provider", provider)));
    }

    UUID review(String heldOn, String provider, boolean heightened) {
        return records("sws-coordinator", "/progress-reviews", reviewBody(heldOn, provider, heightened));
    }

    UUID correctsReview(UUID review, String heldOn, String provider, boolean heightened) {
        return records(
                "sws-coordinator",
                "/progress-reviews",
                reviewBody(heldOn, provider, heightened)
                        .with("correction", Map.of("recordId", review, "reason", "The day was mistyped.")));
    }

    private Example reviewBody(String heldOn, String provider, boolean heightened) {
        return Example.of("HeldReview")
                .with("heldOn", heldOn)
                .with("reason", heightened ? "HEIGHTENED" : "SCHEDULED")
                .with(
                        "review.providerParticipants",
                        List.of(Map.of(
                                "name",
                                "T. Marsh",
                                "role",
                                "Caseworker",
                                "organisation",
                                provider,
                                "position",
                                "PROVIDER_PRACTITIONER")))
                .with("review.heightened", heightened)
                .with("review.heightenedReason", heightened ? "SPECIFIC_CHALLENGES" : null)
                .with("review.specificChallenges", heightened ? "Housing is not secure." : null)
                .with("review.lodgedEvidence", List.of())
                .with("review.challengeWork", List.of())
                .with("review.activeEfforts", "Family finding goes on.")
                .with("review.packageChecks", goalPackage())
                .with("review.outcome", "CONTINUE_GOAL")
                .with("review.goalChange", Map.of("considered", false, "result", "The goal stays."));
    }

    /** The package of the goal is to be kept. */
    private List<Map<String, String>> goalPackage() {
        return List.of(Map.of("packageName", "Case plan goal package", "decision", "KEEP", "note", "It fits."));
    }

    UUID records(String user, String path, Example body) {
        return send(user, "/v1/children/" + child + path, body, UUID.randomUUID(), null);
    }

    /** A decision on the history as it stands. */
    UUID decides(String user, String path, Example body) {
        return send(user, "/v1/children/" + child + path, body, UUID.randomUUID(), etag());
    }

    private UUID send(String user, String path, Example body, UUID key, String ifMatch) {
        var answer = product.post(user, path, body.toString(), key, ifMatch);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(201);
        return key;
    }

    private String etag() {
        return product.get("auditor", "/v1/children/" + child).etag();
    }

    /** Where the child stood as at a day, as known at the end of another. */
    Answer state(String asAt, String knownOn) {
        var known =
                LocalDate.parse(knownOn).atTime(LocalTime.MAX).atZone(SYDNEY).toInstant();
        return product.get("auditor", "/v1/children/%s/history?asAt=%s&asKnownAt=%s".formatted(child, asAt, known));
    }
}
