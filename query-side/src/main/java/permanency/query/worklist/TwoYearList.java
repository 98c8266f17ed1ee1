package permanency.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.reference.ReferenceInForce;
import permanency.query.worklist.WorkList.None;

/** The two-year list: every child whose target date is near or has passed, whoever manages the case (R146). */
@RestController
@RequestMapping("/v1/worklist/two-year")
class TwoYearList extends ListEndpoint<NearTarget, None> {

    private static final String SQL = """
            select s.*, 'target' as item, m.mark, m.mark as kind, s.goal_since as since,
                   cast(:asAt as date) - s.goal_since as days_elapsed,
                   s.target_on - cast(:asAt as date) as days_to_target
            from read.standing s
            cross join lateral (
                select case when s.target_on < :asAt then 'PASSED' else near.mark end as mark
                from unnest(cast(:marks as text[]), cast(:lastTargets as date[])) as near (mark, last_target)
                where s.target_on <= near.last_target
                order by near.last_target
                limit 1) m
            where s.valid_from <= :asAt and coalesce(s.valid_to, 'infinity') > :asAt
              and {known s}
              and s.target_on <= :furthest
            """;

    TwoYearList(Worklists lists, ReferenceInForce reference) {
        super(list(reference), lists);
    }

    private static WorkList<NearTarget, None> list(ReferenceInForce reference) {
        return WorkList.of("two-year", NearTarget.class, Audience.EVERYBODY, SQL, "targetOn")
                .tellingStanding()
                .sortedBy("mark", "target_on")
                .with((none, asAt) -> marks(reference.get().windows().on(asAt).targetMarkMonths(), asAt));
    }

    private static Map<String, Object> marks(List<Integer> months, LocalDate asAt) {
        var lastTargets =
                months.stream().map(m -> TwoYearRules.lastTargetWithin(m, asAt)).toList();
        return Map.of(
                "marks",
                months.stream().map(TwoYearRules::mark).toArray(String[]::new),
                "lastTargets",
                lastTargets.stream().map(LocalDate::toString).toArray(String[]::new),
                "furthest",
                lastTargets.stream().max(LocalDate::compareTo).orElseThrow());
    }
}
