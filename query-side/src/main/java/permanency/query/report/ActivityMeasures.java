package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;

import java.util.List;

/** Part 11: what is done beside the case. What coordinators log is of no child; it stands where it says it belongs. */
final class ActivityMeasures {

    private static final String OF_A_CHILD = """
            select k.record_id, k.child_id, k.record_id, k.occurred_on, null, null, k.%3$s, null
            from known k
            where k.name = '%2$s' and k.occurred_on %1$s
            """;

    private static final String ISSUES = """
            select a.record_id, null, a.record_id, a.occurred_on, null, null,
                   (a.payload #>> '{issue,kind}') || ', ' || (a.payload #>> '{issue,scope}'), null,
                   d.code, a.payload #>> '{issue,provider}'
            from activity a
            left join lateral jsonb_array_elements_text(a.payload #> '{issue,districts}') as d (code) on true
            where a.name = 'activity.ProviderIssueRaised' and a.occurred_on %s
            """.formatted(IN_QUARTER);

    /** Written by hand: however it was spaced, with a capital, so that it is none of the words by which all are meant. */
    private static final String GAPS = """
            select a.record_id, null, a.record_id, a.occurred_on, null, null,
                   upper(left(said.service, 1)) || substr(said.service, 2, 79), null, a.payload #>> '{gap,district}', null
            from activity a
            cross join lateral (
                select btrim(regexp_replace(a.payload #>> '{gap,service}', '\\s+', ' ', 'g')) as service) said
            where a.name = 'activity.ServiceGapRecorded' and a.occurred_on %s
            """.formatted(IN_QUARTER);

    private static final String TRAINING = """
            select a.record_id, null, a.record_id, a.occurred_on, null, null,
                   (a.payload #>> '{training,part}') || ', ' || (a.payload #>> '{training,subject}'), null, null, null
            from activity a
            where a.name = 'activity.TrainingRecorded' and a.occurred_on %s
            """.formatted(IN_QUARTER);

    private static final String THEMES = """
            select a.record_id, null, a.record_id, a.occurred_on, null, null, a.payload #>> '{theme,kind}', null, d.code, null
            from activity a
            left join lateral jsonb_array_elements_text(a.payload #> '{theme,districts}') as d (code) on true
            where a.name = 'activity.PracticeThemeRecorded' and a.occurred_on %s
            """.formatted(IN_QUARTER);

    static final List<Measure> ALL = List.of(
            ofAChild(
                    "group-supervisions",
                    "Matters brought to Group Supervision in the quarter, by purpose.",
                    "R107",
                    "supervision.GroupSupervisionOpened",
                    "kind"),
            ofAChild(
                    "group-supervision-sessions",
                    "Sessions of Group Supervision held in the quarter, by outcome.",
                    "R110",
                    "supervision.GroupSupervisionHeld",
                    "outcome"),
            ofAChild(
                    "disputes",
                    "Disputes about a goal that went by the local procedure, by outcome.",
                    "R111",
                    "supervision.DisputeRecorded",
                    "outcome"),
            Measure.ofRecords(
                            "provider-issues",
                            Part.ACTIVITY,
                            "Issues with providers raised in the quarter, by kind and reach; one stands in each district concerned,"
                                    + " and counts once in all.",
                            "R155",
                            ISSUES)
                    .repeated()
                    .placed(),
            Measure.ofRecords(
                            "service-gaps",
                            Part.ACTIVITY,
                            "Gaps in local services recorded in the quarter, by service.",
                            "R156",
                            GAPS)
                    .placed(),
            Measure.ofRecords(
                            "training",
                            Part.ACTIVITY,
                            "Training of the quarter that coordinators delivered or were consulted on, by subject; it stands in no"
                                    + " district and with no provider, as one may be for the staff of many.",
                            "R153",
                            TRAINING)
                    .placed(),
            Measure.ofRecords(
                            "practice-themes",
                            Part.ACTIVITY,
                            "Practice gaps, training needs and other themes noted in the quarter, by kind; one stands in"
                                    + " each district concerned, and counts once in all.",
                            "R154",
                            THEMES)
                    .repeated()
                    .placed());

    private ActivityMeasures() {}

    private static Measure ofAChild(String key, String sentence, String clause, String name, String category) {
        return Measure.ofRecords(
                key, Part.ACTIVITY, sentence, clause, OF_A_CHILD.formatted(IN_QUARTER, name, category));
    }
}
