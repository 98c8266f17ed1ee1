package permanency.query.report;

import static permanency.query.report.KnownThen.IN_QUARTER;
import static permanency.query.report.KnownThen.LAST_DAY;
import static permanency.query.report.KnownThen.event;
import static permanency.query.report.KnownThen.openAtTheEnd;

import java.util.List;
import java.util.stream.Collectors;
import permanency.policy.LegalTime;
import permanency.query.extract.RecordedField;
import permanency.query.report.Measure.Value;

/** Part 12: what is wrong, missing or was put right in the records. */
final class DataQualityMeasures {

    private static final String RAISED = """
            select k.record_id, k.child_id, k.record_id, k.occurred_on, null, null, k.kind, null
            from known k
            where k.name = 'records.RecordingIssueRaised' and k.occurred_on %s
            """.formatted(IN_QUARTER);

    private static final String FIXED = """
            select k.record_id, k.child_id, k.record_id, f.day, k.occurred_on, f.day - k.occurred_on, k.kind, null
            from known k
            cross join lateral (
                select min(f.occurred_on) as day
                from known f
                where f.child_id = k.child_id and f.about = k.record_id and f.name = 'records.RecordingIssueResolved') f
            where k.name = 'records.RecordingIssueRaised' and f.day %s
            """.formatted(IN_QUARTER);

    private static final String OPEN = """
            select k.record_id, k.child_id, k.record_id, %1$s, k.occurred_on, %1$s - k.occurred_on, k.kind, null
            from known k
            where k.name = 'records.RecordingIssueRaised' and k.occurred_on <= %1$s
              and not exists (
                  select from known f
                  where f.child_id = k.child_id and f.about = k.record_id
                    and f.name = 'records.RecordingIssueResolved' and f.occurred_on <= %1$s)
            """.formatted(LAST_DAY);

    private static final String DEFAULTED = """
            select f.record_id, f.child_id, f.record_id, %1$s, f.opened_on, %1$s - f.opened_on, f.kind, null
            from followed f
            where f.list = 'package' and f.detail ->> 'defaulted' = 'true' and %2$s
            """.formatted(LAST_DAY, openAtTheEnd("f"));

    /**
     * What records of the quarter have to say; a review without the provider or its evidence says why (R53). Each is read
     * once, not once for each field.
     */
    private static final String MISSING = """
            with said as materialized (
                select r.*, e.payload -> r.kind as content
                from (select h.child_id, h.version, h.record_id, h.occurred_on, 'review' as kind, null as formality
                      from held h
                      where h.occurred_on %1$s
                      union all
                      select k.child_id, k.version, k.record_id, k.occurred_on, n.kind, k.kind
                      from known k
                      join (values ('consultation.ConsultationRecorded', 'consultation'),
                                   ('goal.GoalChangeProposed', 'proposal'),
                                   ('packages.ExtensionRequested', 'application')) as n (name, kind) on n.name = k.name
                      where k.occurred_on %1$s) r
                %2$s)
            select r.record_id, r.child_id, r.record_id, r.occurred_on, null, null, r.kind || '.' || f.field, null
            from said r
            join (values %3$s)
                     as f (kind, field, may_be_empty, of_formal_ones) on f.kind = r.kind
            where (coalesce(r.content -> f.field, 'null') = 'null'
                   or not f.may_be_empty and r.content -> f.field in ('[]', '""'))
              and not (f.of_formal_ones and coalesce(r.formality = 'INFORMAL', false))
              and not (f.field = 'evidence' and coalesce(r.content -> 'lodgedEvidence', '[]') not in ('[]', 'null'))
              and not (f.field in ('providerParticipants', 'evidence')
                       and coalesce(r.content ->> 'incompleteParticipationReason', '') <> '')
            """.formatted(IN_QUARTER, event("e", "r"), recordedFields());

    /**
     * By the day on which they were recorded, in Sydney. What was put right in a coordinator's log is of no child and stands
     * where the entry that was wrong did; it has no days, which would count once for each district concerned.
     */
    private static final String CORRECTIONS = """
            select k.child_id || ' ' || k.version, k.child_id, k.about, k.day, k.occurred_on, k.day - k.occurred_on,
                   case when k.name in ('records.RecordVoided', 'review.ProgressReviewVoided')
                        then 'VOIDED' else 'CORRECTED' end, null, null, null
            from (select r.*, cast(r.known_from at time zone '%1$s' as date) as day
                  from read.record r
                  where r.known_from <= :asKnownAt
                    and r.name in ('records.RecordCorrected', 'records.RecordVoided', 'review.ProgressReviewCorrected',
                                   'review.ProgressReviewVoided')) k
            where k.day %2$s
            union all
            select k.stream || ' ' || k.version, null, cast(w.payload ->> 'recordId' as uuid), k.day, k.occurred_on, null,
                   case k.name when 'activity.ActivityVoided' then 'VOIDED' else 'CORRECTED' end, null,
                   d.code, coalesce(w.payload #>> '{issue,provider}', w.payload #>> '{forum,provider}')
            from (select l.*, cast(l.known_from at time zone '%1$s' as date) as day
                  from events.stream_record l
                  where l.known_from <= :asKnownAt
                    and l.name in ('activity.ActivityCorrected', 'activity.ActivityVoided')) k
            left join events.stream_record wrong on wrong.stream = k.stream and wrong.superseded_by = k.version
            left join events.event w on w.stream_id = wrong.stream and w.version = wrong.version
            left join lateral jsonb_array_elements_text(coalesce(
                w.payload #> '{issue,districts}', w.payload #> '{theme,districts}',
                '[]' || (w.payload #> '{gap,district}'))) as d (code) on true
            where k.day %2$s
            """.formatted(LegalTime.ZONE, IN_QUARTER);

    static final List<Measure> ALL = List.of(
            Measure.ofRecords(
                    "recording-issues-raised",
                    Part.DATA_QUALITY,
                    "Recording issues raised in the quarter, by kind.",
                    "R128",
                    RAISED),
            Measure.ofRecords(
                            "recording-issues-fixed",
                            Part.DATA_QUALITY,
                            "Recording issues fixed in the quarter, by kind; in days since somebody was asked.",
                            "R150",
                            FIXED)
                    .in(Value.DAYS),
            Measure.ofRecords(
                            "recording-issues-open",
                            Part.DATA_QUALITY,
                            "Recording issues open on the last day of the quarter, by kind; in days.",
                            "R150",
                            OPEN)
                    .in(Value.DAYS),
            Measure.ofRecords(
                            "packages-defaulted",
                            Part.DATA_QUALITY,
                            "Packages on the last day of the quarter that stand in for a goal or an assessment that is missing;"
                                    + " in days.",
                            "R91",
                            DEFAULTED)
                    .in(Value.DAYS),
            Measure.ofRecords(
                            "missing-fields",
                            Part.DATA_QUALITY,
                            "Reviews, consultations, proposals of goals and applications for extensions of the quarter that"
                                    + " lack fields of the minimum data set, by field; one that lacks several stands with each,"
                                    + " and counts once in all.",
                            "R130",
                            MISSING)
                    .repeated(),
            Measure.ofRecords(
                            "corrections",
                            Part.DATA_QUALITY,
                            "Corrections and voidings recorded in the quarter; in days since the day of the record. Those of what"
                                    + " coordinators log are among them, without days; one stands in each district concerned,"
                                    + " and counts once in all.",
                            "R132",
                            CORRECTIONS)
                    .in(Value.DAYS)
                    .repeated()
                    .placed());

    private DataQualityMeasures() {}

    private static String recordedFields() {
        return RecordedField.all().stream()
                .map(f -> "('%s', '%s', %s, %s)".formatted(f.kind(), f.field(), f.mayBeEmpty(), f.ofFormalOnes()))
                .collect(Collectors.joining(",\n                         "));
    }
}
