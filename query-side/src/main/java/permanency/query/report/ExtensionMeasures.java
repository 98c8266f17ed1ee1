package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.event;

import java.util.List;
import permanency.query.report.Measure.Value;

/** Part 7: applications for more time, and what was decided. */
final class ExtensionMeasures {

    private static final String FIRST_OR_REPEAT =
            "case when cast(e.payload ->> 'sequenceNumber' as int) > 1 then 'REPEAT' else 'FIRST' end";

    private static final String REQUESTED = """
            select k.record_id, k.child_id, k.record_id, k.occurred_on, cast(e.payload ->> 'formerEnd' as date),
                   cast(e.payload #>> '{application,monthsRequested}' as int), %3$s, k.goal_from
            from known k
            %2$s
            where k.name = 'packages.ExtensionRequested' and k.occurred_on %1$s
            """.formatted(IN_QUARTER, event("e", "k"), FIRST_OR_REPEAT);

    private static final String CRITERIA = """
            select k.record_id, k.child_id, k.record_id, k.occurred_on, null, null, c.met ->> 'criterion', k.goal_from
            from known k
            %2$s
            cross join lateral jsonb_array_elements(e.payload #> '{application,criteria}') as c (met)
            where k.name = 'packages.ExtensionRequested' and k.occurred_on %1$s
            """.formatted(IN_QUARTER, event("e", "k"));

    private static final String DECIDED = """
            select k.record_id, k.child_id, k.record_id, k.decided_on, x.occurred_on,
                   cast(e.payload ->> 'monthsGranted' as int), %3$s, x.goal_from
            from known k
            %2$s
            join known x on x.child_id = k.child_id and x.record_id = k.about and x.name = 'packages.ExtensionRequested'
            where k.name = '%4$s' and k.decided_on %1$s
            """;

    private static final String CRITERIA_DECIDED = """
            select k.record_id, k.child_id, k.record_id, k.decided_on, x.occurred_on, null,
                   (c.met ->> 'criterion') || ' > ' || k.outcome, x.goal_from
            from known k
            join known x on x.child_id = k.child_id and x.record_id = k.about and x.name = 'packages.ExtensionRequested'
            %2$s
            cross join lateral jsonb_array_elements(e.payload #> '{application,criteria}') as c (met)
            where k.name in ('packages.ExtensionApproved', 'packages.ExtensionRefused') and k.decided_on %1$s
            """.formatted(IN_QUARTER, event("e", "x"));

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                            "extensions-requested",
                            Part.EXTENSIONS,
                            "Applications for more time lodged in the quarter, the first for a package or a repeat; in months"
                                    + " asked for.",
                            "R103",
                            REQUESTED)
                    .in(Value.MONTHS),
            Measure.ofRecords(
                            "extensions-approved",
                            Part.EXTENSIONS,
                            "Applications approved in the quarter, the first for a package or a repeat; in months granted.",
                            "R100",
                            decided("packages.ExtensionApproved"))
                    .in(Value.MONTHS),
            Measure.ofRecords(
                    "extensions-refused",
                    Part.EXTENSIONS,
                    "Applications refused in the quarter, the first for a package or a repeat.",
                    "R102",
                    decided("packages.ExtensionRefused")),
            Measure.ofRecords(
                            "extension-criteria",
                            Part.EXTENSIONS,
                            "Applications lodged in the quarter by criterion; one with several stands with each, and counts"
                                    + " once in all.",
                            "R96",
                            CRITERIA)
                    .repeated(),
            Measure.ofRecords(
                            "extension-criteria-decided",
                            Part.EXTENSIONS,
                            "Applications decided in the quarter by criterion and decision, likewise.",
                            "R96",
                            CRITERIA_DECIDED)
                    .repeated());

    private ExtensionMeasures() {}

    private static String decided(String name) {
        return DECIDED.formatted(IN_QUARTER, event("e", "k"), FIRST_OR_REPEAT, name);
    }
}
