package permanency.query.item;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.RecordId;
import permanency.events.child.ChildTurned18;
import permanency.events.goal.TwoYearTargetPassed;
import permanency.events.packages.ExtensionSuperseded;
import permanency.events.packages.PackageEnded;
import permanency.events.packages.PackageStarted;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.PlacementRecordsFallDue;
import permanency.events.records.RecordSealed;
import permanency.events.records.RetentionClassified;
import permanency.events.records.TaskEnded;
import permanency.events.records.TaskOpened;
import permanency.events.records.TaskUnanswered;
import permanency.events.records.UploadOutstanding;
import permanency.events.responsibility.CaseHeld;
import permanency.events.review.ReviewCopyOutstanding;

/** What each consequence says, as a row: a line for each kind of them. */
final class Items {

    static final String TASK = "task";
    static final String PACKAGE = "package";
    static final String EXCEPTION = "exception";
    static final String UPLOAD = "upload";
    static final String COPY = "copy";

    /** Names the row that this one ends, from its own day on. */
    static final String ENDS = "ends";

    /** Names the row that this one makes unanswered, from its own day on. */
    static final String LEAVES_UNANSWERED = "leavesUnanswered";

    private static final Map<Class<?>, Function<ChildEvent, Item>> BY_CONSEQUENCE = Map.ofEntries(
            of(
                    TaskOpened.class,
                    e -> item(e, TASK, e.kind(), e.about(), e.clause()).saying("trigger", e.trigger())),
            of(
                    TaskEnded.class,
                    e -> item(e, "task-ended", e.kind(), e.about(), null)
                            .saying("by", e.by())
                            .saying(ENDS, TaskOpened.key(e.kind(), e.about()))),
            of(
                    TaskUnanswered.class,
                    e -> item(e, "task-unanswered", e.kind(), e.about(), null)
                            .saying(LEAVES_UNANSWERED, TaskOpened.key(e.kind(), e.about()))),
            of(
                    PackageStarted.class,
                    e -> item(e, PACKAGE, e.kind(), e.packageId(), null)
                            .ending(e.endsOn())
                            .saying("name", e.name())
                            .saying("defaulted", e.defaulted())),
            of(
                    PackageEnded.class,
                    e -> item(e, "package-ended", e.kind(), e.packageId(), null)
                            .saying("because", e.because())
                            .saying(ENDS, PackageStarted.key(e.packageId()))),
            of(ExtensionSuperseded.class, e -> item(e, "extension-superseded", e.because(), e.applicationId(), null)),
            of(
                    ComplianceExceptionOpened.class,
                    e -> item(e, EXCEPTION, e.clause(), e.about(), e.clause()).saying("explanation", e.explanation())),
            of(
                    UploadOutstanding.class,
                    e -> item(e, UPLOAD, null, e.about(), null).ended(e.until())),
            of(
                    ReviewCopyOutstanding.class,
                    e -> item(e, COPY, null, e.reviewId(), null)
                            .ended(e.until())
                            .saying("provider", e.provider())
                            .saying("documentedBy", e.coordinator())),
            of(
                    TwoYearTargetPassed.class,
                    e -> item(e, "target-passed", e.goal(), e.about(), null).saying("targetOn", e.targetOn())),
            of(
                    PlacementRecordsFallDue.class,
                    e -> item(e, "placement-records", null, e.about(), null).saying("provider", e.provider())),
            of(RecordSealed.class, e -> item(e, "sealed", null, e.about(), null)),
            of(RetentionClassified.class, e -> item(e, "retention", e.retention(), null, e.clause())),
            of(CaseHeld.class, e -> item(e, "case-held", e.holder().holder(), null, null)),
            of(ChildTurned18.class, e -> item(e, "turned-18", null, null, null)));

    private Items() {}

    static Set<Class<?>> consequences() {
        return BY_CONSEQUENCE.keySet();
    }

    static Item of(Consequence consequence) {
        return BY_CONSEQUENCE.get(consequence.getClass()).apply(consequence);
    }

    /** A manager closes an exception by a fact, which may be corrected like any other. */
    static Item of(ComplianceExceptionClosed closed) {
        return row(closed, keyOfClosing(closed.recordId()), "exception-closed", closed.clause(), closed.about())
                .saying(ENDS, closed.exception());
    }

    static String keyOfClosing(RecordId recordId) {
        return "closing " + recordId;
    }

    private static Item item(Consequence e, String list, Object kind, RecordId about, String clause) {
        return row(e, e.key(), list, kind, about).under(clause);
    }

    private static Item row(ChildEvent e, String key, String list, Object kind, RecordId about) {
        return new Item(
                e.childId().value(),
                key,
                list,
                kind == null ? null : kind.toString(),
                about == null ? null : about.value(),
                null,
                e.occurredOn(),
                null,
                null,
                null,
                null,
                Map.of());
    }

    private static <C extends Consequence> Map.Entry<Class<?>, Function<ChildEvent, Item>> of(
            Class<C> type, Function<C, Item> row) {
        return entry(type, event -> row.apply(type.cast(event)));
    }
}
