package permanency.query.report.folded;

import java.util.stream.Stream;
import permanency.events.culture.CulturalConsultationRecorded;
import permanency.events.goal.GoalChangeApproved;

/** Part 10: whether an approval had a cultural consultation of the twelve months before it (R117). */
final class CultureFold {

    private static final int MONTHS = 12;

    private CultureFold() {}

    static Stream<Thing> of(ChildThen child) {
        return child.all(GoalChangeApproved.class)
                .filter(a -> child.isInQuarter(a.decidedOn()))
                .filter(a -> child.on(a.decidedOn()).culture().status().isAboriginalOrTorresStraitIslander())
                .map(a -> Thing.of("cultural-consultation-on-approvals", a.recordId(), a.decidedOn())
                        .as(basis(a, child))
                        .under(a.from()));
    }

    private static String basis(GoalChangeApproved approved, ChildThen child) {
        var day = approved.decidedOn();
        var isPresent = child.all(CulturalConsultationRecorded.class)
                .filter(ChildThen.by(day))
                .anyMatch(c -> !c.occurredOn().plusMonths(MONTHS).isBefore(day));
        if (isPresent) {
            return "PRESENT";
        }
        return approved.culturalOverrideReason() == null ? "ABSENT" : "OVERRIDDEN";
    }
}
