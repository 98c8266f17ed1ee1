package permanency.history;

import static java.util.Comparator.naturalOrder;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import permanency.events.ChildEvent;
import permanency.events.Consequence;
import permanency.events.care.CareArrangement;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.care.PlacementEnded;
import permanency.events.care.PlacementRecorded;
import permanency.events.culture.IndigenousStatusRecorded;
import permanency.events.records.PlacementRecordsFallDue;
import permanency.events.records.RetentionClass;
import permanency.events.records.RetentionClassified;
import permanency.policy.Clause;
import permanency.reference.Provider;
import permanency.reference.Reference;

/** Chapter records: for how long a history is kept. */
public final class RetentionConsequences {

    public static final Clause R120 = clause(
            "R120",
            "The record of an Aboriginal or Torres Strait Islander child in statutory or supported care is permanent.");
    public static final Clause R135 = clause(
            "R135",
            "A provider delivers the records of a placement to the Secretary seven years after it, or when it is an agency no longer.");
    public static final Clause R136 = clause("R136", "Nothing is disposed of: there is no way to ask for it.");

    private static final Set<CareArrangement> STATUTORY_OR_SUPPORTED =
            Set.of(CareArrangement.STATUTORY, CareArrangement.SUPPORTED, CareArrangement.SUPPORTED_NO_ORDER);

    private RetentionConsequences() {}

    /** From the day on which both were so, whatever was learned or changed after it. */
    static Stream<Consequence> of(ChildHistory history, Reference reference) {
        var status =
                first(history, IndigenousStatusRecorded.class, s -> s.status().isAboriginalOrTorresStraitIslander());
        var care = first(history, EntryToCareRecorded.class, e -> STATUTORY_OR_SUPPORTED.contains(e.arrangement()));
        return Stream.concat(
                status.flatMap(s -> care.map(c -> permanent(s, c))).stream(), deliveries(history, reference));
    }

    private static <E extends ChildEvent> Optional<E> first(ChildHistory history, Class<E> kind, Predicate<E> test) {
        return history.inOrder().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(test)
                .findFirst();
    }

    /** On the day given, and from then on they are State records. */
    private static Stream<PlacementRecordsFallDue> deliveries(ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .filter(PlacementRecorded.class::isInstance)
                .map(PlacementRecorded.class::cast)
                .filter(placement -> placement.provider() != null)
                .flatMap(placement ->
                        Stream.of(sevenYearsAfter(placement, history, reference), end(placement, reference))
                                .flatMap(Optional::stream)
                                .min(naturalOrder())
                                .map(day -> new PlacementRecordsFallDue(
                                        placement.childId(), day, placement.provider(), placement.recordId()))
                                .stream());
    }

    private static Optional<LocalDate> sevenYearsAfter(
            PlacementRecorded placement, ChildHistory history, Reference reference) {
        return history.inOrder().stream()
                .filter(f ->
                        f instanceof PlacementEnded ended && ended.placementId().equals(placement.recordId()))
                .map(ChildEvent::occurredOn)
                .findFirst()
                .map(ended -> ended.plusYears(reference.windows().on(ended).providerRecordYears()));
    }

    /** The first day on which the provider is a designated agency no longer. */
    private static Optional<LocalDate> end(PlacementRecorded placement, Reference reference) {
        return reference
                .providers()
                .on(LocalDate.MAX)
                .find(placement.provider())
                .map(Provider::until)
                .map(last -> last.plusDays(1));
    }

    private static RetentionClassified permanent(ChildEvent status, ChildEvent care) {
        return new RetentionClassified(
                care.childId(), later(status.occurredOn(), care.occurredOn()), RetentionClass.PERMANENT, R120.number());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
