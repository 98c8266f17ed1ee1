package permanency.query.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import permanency.events.care.Applicant;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.LegalActionCommenced;
import permanency.events.care.LegalActionKind;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.records.ChildStoryUploadConfirmed;
import permanency.events.review.CohortFindingRecorded;

/** Consultations of a generated child, and what they come before or follow. */
final class GeneratedConsultations {

    private static final List<String> FIELDS = List.of(
            "venue",
            "triggers",
            "participants",
            "issuesConsidered",
            "evidenceConsidered",
            "recommendations",
            "dimensions");

    private final GeneratedChild child;
    private final Telling telling;
    private final Chance chance;

    private GeneratedConsultations(GeneratedChild child) {
        this.child = child;
        this.telling = child.telling();
        this.chance = child.chance();
    }

    static void of(GeneratedChild child) {
        new GeneratedConsultations(child).tell();
    }

    private void tell() {
        consultation(child.later(), some());
        consultation(child.later(), some());
        legalAction(chance.oneIn(2) ? chance.after(child.begun(), 0, 20) : child.later());
        if (chance.oneIn(4)) {
            telling.tellRoughly(
                    child.later(),
                    4,
                    CourtOrderRecorded.class,
                    Map.of("order/kind", "STCO_PR_TO_MINISTER", "order/legalActionId", ""));
        }
        if (!child.isTimeLimited()) {
            Stream.of(-540, -450, -170, -80).map(child.lastDay()::plusDays).forEach(this::cohort);
        }
    }

    private List<String> some() {
        var triggers = new ArrayList<String>();
        for (int i = 0; i <= chance.upTo(2); i++) {
            var trigger = chance.name(ConsultationTrigger.class);
            if (!triggers.contains(trigger)) {
                triggers.add(trigger);
            }
        }
        return triggers;
    }

    private void consultation(LocalDate held, List<String> triggers) {
        var content = content(triggers);
        var late = chance.upTo(20);
        var record = telling.tell(held, late, ConsultationRecorded.class, content);
        if (chance.oneIn(2)) {
            telling.tellRoughly(
                    chance.after(held, 0, 40),
                    late,
                    ChildStoryUploadConfirmed.class,
                    Map.of("uploaded", record.toString()));
        }
        switch (chance.upTo(11)) {
            case 0 ->
                telling.correct(
                        record,
                        held,
                        late + 30,
                        chance.after(held, 0, 9),
                        ConsultationRecorded.class,
                        content(triggers));
            case 1 -> telling.annul(record, held, late + 20);
            default -> {}
        }
    }

    private Map<String, Object> content(List<String> triggers) {
        var content = new HashMap<String, Object>();
        content.put("consultation/triggers", triggers);
        content.put("consultation/answeredTasks", "");
        content.put("consultation/formality", chance.oneIn(3) ? "INFORMAL" : "FORMAL");
        if (chance.oneIn(3)) {
            content.put("consultation/" + chance.of(FIELDS), "");
        }
        return content;
    }

    private void legalAction(LocalDate day) {
        if (chance.oneIn(2)) {
            consultation(
                    day.minusDays(chance.upTo(30)),
                    List.of(chance.oneIn(2) ? "BEFORE_LEGAL_ACTION" : "SHORT_TERM_COURT_ORDER_CONSIDERED"));
        }
        var kind = chance.oneIn(2) ? "CARE_APPLICATION" : chance.name(LegalActionKind.class);
        telling.tellRoughly(
                day,
                chance.upTo(20),
                LegalActionCommenced.class,
                Map.of(
                        "action/kind",
                        kind,
                        "action/applicant",
                        chance.oneIn(3) ? chance.name(Applicant.class) : "DCJ",
                        "action/orderSought",
                        chance.oneIn(2) ? "STCO_PR_TO_MINISTER" : "GUARDIANSHIP_S79A"));
    }

    /** One cohort review looks at all children of the day. */
    private void cohort(LocalDate day) {
        if (day.isBefore(child.begun())) {
            return;
        }
        var review = UUID.nameUUIDFromBytes(day.toString().getBytes(UTF_8)).toString();
        var isNeeded = chance.oneIn(2);
        var finding = telling.tellRoughly(
                day,
                chance.upTo(9),
                CohortFindingRecorded.class,
                Map.of("cohortReviewId", review, "consultationNeeded", isNeeded));
        if (isNeeded && chance.oneIn(2)) {
            var content = content(List.of(chance.oneIn(2) ? "COHORT_REVIEW_IDENTIFIED" : "COMPLEX_GOAL_ISSUE"));
            content.put("consultation/answeredTasks", List.of(finding.toString()));
            telling.tell(chance.after(day, 0, 60), 12, ConsultationRecorded.class, content);
        }
    }
}
