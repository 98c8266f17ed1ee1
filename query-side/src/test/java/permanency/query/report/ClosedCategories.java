package permanency.query.report;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import permanency.events.activity.PracticeThemeKind;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.delegation.AuthorityKind;
import permanency.events.goal.PermanencyOutcome;
import permanency.events.packages.ExtensionState;
import permanency.events.records.RecordingIssueKind;
import permanency.events.supervision.DisputeOutcome;
import permanency.events.supervision.GroupSupervisionOutcome;
import permanency.events.supervision.GroupSupervisionPurpose;

/** Each category of which there are so many and no more, after its measure. */
final class ClosedCategories {

    private static final String OF_THE_REPORT = """
            caseload                           STANDARD HEIGHTENED NOT_MANDATORY
            reviews-due                        ON_TIME LATE LATE_ENDED OVERDUE DUE_ON_LAST_DAY
            reviews-held                       ON_TIME LATE NONE_DUE
            heightened-in                      UNLIKELY_WITHIN_TWO_YEARS SPECIFIC_CHALLENGES TARGET_PASSED EXTENSION_APPROVED
            heightened-out                     UNLIKELY_WITHIN_TWO_YEARS SPECIFIC_CHALLENGES TARGET_PASSED EXTENSION_APPROVED
            heightened-at-end                  UNLIKELY_WITHIN_TWO_YEARS SPECIFIC_CHALLENGES TARGET_PASSED EXTENSION_APPROVED
            goal-changes-preceded              PRECEDED NOT_PRECEDED
            legal-actions-preceded             PRECEDED NOT_PRECEDED
            decisions-by-authority             NOT_KNOWN
            targets-reached                    ACHIEVED PASSED EXTENDED
            targets-ended-before               CHANGED LEFT
            two-years-from-entry               ACHIEVED NOT_ACHIEVED
            extensions-requested               FIRST REPEAT
            extensions-approved                FIRST REPEAT
            extensions-refused                 FIRST REPEAT
            cohort-findings                    CONSULTATION_NEEDED NO_CONSULTATION_NEEDED
            cohort-consultations               FOLLOWED NOT_FOLLOWED
            goal-changes-out-of-long-term-care RESTORATION GUARDIANSHIP
            cultural-consultation-on-approvals PRESENT OVERRIDDEN ABSENT
            packages-defaulted                 CASE_PLAN_GOAL CHILD_NEEDS
            corrections                        CORRECTED VOIDED
            """;

    private ClosedCategories() {}

    static Set<String> all() {
        return Stream.of(
                        OF_THE_REPORT
                                .lines()
                                .map(line -> line.split(" +"))
                                .flatMap(words ->
                                        Arrays.stream(words).skip(1).map(category -> words[0] + " " + category)),
                        each("consultations", ConsultationFormality.values()),
                        each("consultation-triggers", ConsultationTrigger.values()),
                        each("decisions-by-authority", AuthorityKind.values()),
                        each("past-target", ExtensionState.values()),
                        each("permanency-achieved", PermanencyOutcome.values()),
                        each("group-supervisions", GroupSupervisionPurpose.values()),
                        each("group-supervision-sessions", GroupSupervisionOutcome.values()),
                        each("disputes", DisputeOutcome.values()),
                        each("practice-themes", PracticeThemeKind.values()),
                        each("recording-issues-raised", RecordingIssueKind.values()),
                        each("recording-issues-fixed", RecordingIssueKind.values()),
                        each("recording-issues-open", RecordingIssueKind.values()))
                .flatMap(categories -> categories)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> each(String measure, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> measure + " " + value);
    }
}
