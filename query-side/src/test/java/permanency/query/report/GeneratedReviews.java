package permanency.query.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import permanency.events.RecordId;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.review.HeightenedFrequencyStarted;
import permanency.events.review.HeightenedReason;
import permanency.events.review.ProgressReviewCorrected;
import permanency.events.review.ProgressReviewRecorded;
import permanency.events.review.ProgressReviewVoided;
import permanency.events.review.ReviewCopyProvided;

/** Reviews of a generated child, some of them late, corrected, voided, or without what they have to say. */
final class GeneratedReviews {

    private static final List<String> FIELDS = List.of(
            "providerParticipants",
            "evidence",
            "progressSummary",
            "progressRating",
            "heightened",
            "goalChange",
            "supportNeeds",
            "culturalPractice",
            "packageChecks",
            "dimensions",
            "childViews",
            "outcome");

    private final GeneratedChild child;
    private final Telling telling;
    private final Chance chance;

    private GeneratedReviews(GeneratedChild child) {
        this.child = child;
        this.telling = child.telling();
        this.chance = child.chance();
    }

    static void of(GeneratedChild child) {
        if (!child.isNeverReviewed()) {
            new GeneratedReviews(child).tell();
        }
    }

    private void tell() {
        var day = chance.after(child.begun(), 20, 220);
        while (day.isBefore(child.lastDay().minusDays(700))) {
            day = day.plusDays(chance.upTo(200));
        }
        while (day.isBefore(child.lastDay())) {
            review(day);
            day = chance.after(day, 70, 290);
        }
        if (chance.oneIn(3)) {
            telling.tellRoughly(
                    child.later(),
                    5,
                    HeightenedFrequencyStarted.class,
                    Map.of("reason", chance.name(HeightenedReason.class)));
        }
    }

    private void review(LocalDate held) {
        var late = chance.upTo(40);
        var review = telling.tell(held, late, ProgressReviewRecorded.class, content());
        if (!chance.oneIn(4)) {
            var given = chance.after(held, 0, 60);
            telling.tellRoughly(given, late, ReviewCopyProvided.class, Map.of("reviewId", review.toString()));
        }
        if (!chance.oneIn(4)) {
            var uploaded = chance.after(held, 0, 30);
            telling.tellRoughly(uploaded, late, ChildStoryUploadConfirmed.class, Map.of("uploaded", review.toString()));
        }
        wrong(review, held, late + 15 + chance.upTo(60));
    }

    /** By today's way to correct and void, or by that of former days. */
    private void wrong(RecordId review, LocalDate held, int late) {
        var right = chance.after(held, 0, 12);
        switch (chance.upTo(24)) {
            case 0, 1, 2, 3 -> telling.correct(review, held, late, right, ProgressReviewRecorded.class, content());
            case 4 -> telling.annul(review, held, late);
            case 5 -> {
                var content = content();
                content.put("reviewId", review.toString());
                telling.tell(right, late, ProgressReviewCorrected.class, content);
            }
            case 6 -> telling.tell(held, late, ProgressReviewVoided.class, Map.of("reviewId", review.toString()));
            default -> {}
        }
    }

    private Map<String, Object> content() {
        var content = new HashMap<>(Story.standardReview());
        if (child.staysWithDcj()) {
            content.put("type", "DCJ_OOHC_PROGRESS_REVIEW");
        }
        if (chance.oneIn(5)) {
            content.put("review/heightened", true);
            content.put("review/heightenedReason", chance.name(HeightenedReason.class));
        }
        if (chance.oneIn(2)) {
            content.put("review/lodgedEvidence", "");
        }
        if (chance.oneIn(2)) {
            content.put("review/incompleteParticipationReason", "");
        }
        if (chance.oneIn(3)) {
            content.put("review/" + chance.of(FIELDS), "");
        }
        return content;
    }
}
