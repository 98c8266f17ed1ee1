package permanency.query.report.folded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import permanency.events.ChildEvent;
import permanency.events.activity.ActivityEvent;
import permanency.reference.Reference;

/**
 * The figures of a quarter as a fold over what was recorded by a time gives them: from the policy and the events, without
 * any SQL, and out of sight of what it is held against.
 */
public final class Fold {

    private static final List<Function<ChildThen, Stream<Thing>>> PARTS_1_TO_9 = List.of(
            CaseloadFold::of,
            ReviewFold::of,
            OutstandingFold::of,
            HeightenedFold::of,
            ConsultationFold::of,
            LegalActionFold::of,
            GoalChangeFold::of,
            TwoYearFold::of,
            ExtensionFold::of,
            PermanencyFold::of,
            LongTermCareFold::of);

    private static final List<Function<ChildThen, Stream<Thing>>> OTHERS =
            List.of(CultureFold::of, SupervisionFold::of, RecordingFold::of, MissingFieldFold::of, CorrectionFold::of);

    private final Cells cells;
    private final Instant known;
    private final LocalDate from;
    private final LocalDate until;

    public Fold(LocalDate from, LocalDate until, Instant known, boolean lastYear) {
        this.cells = new Cells(lastYear);
        this.known = known;
        this.from = from;
        this.until = until;
    }

    public Map<FoldedCell, FoldedFigures> figures() {
        return cells.figures();
    }

    public void child(List<DomainEventMessage<ChildEvent>> recorded) {
        var child = new ChildThen(recorded, known, from, until);
        if (child.recorded().isEmpty()) {
            return;
        }
        PARTS_1_TO_9.stream()
                .flatMap(part -> part.apply(child))
                .forEach(thing -> cells.addWithPart10(thing, child.id(), place(thing, child)));
        OTHERS.stream()
                .flatMap(part -> part.apply(child))
                .forEach(thing -> cells.add(thing, child.id(), place(thing, child)));
    }

    /** What a coordinator logged is of no child. */
    public void log(List<? extends DomainEventMessage<?>> recorded) {
        ActivityFold.inForce(recorded, known).stream()
                .filter(done -> isInQuarter(done.occurredOn()))
                .forEach(done -> add(ActivityFold.thing(done), done));
        CorrectionFold.of(recorded, known).entrySet().stream()
                .filter(correction -> isInQuarter(correction.getKey().day()))
                .forEach(correction -> add(correction.getKey(), correction.getValue()));
    }

    /** In each district that the entry concerns. */
    private void add(Thing thing, ActivityEvent entry) {
        ActivityFold.districts(entry)
                .forEach(district ->
                        cells.add(thing, null, Place.of(district, group(district), ActivityFold.provider(entry))));
    }

    private boolean isInQuarter(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private static Place place(Thing thing, ChildThen child) {
        var then = child.on(stoodOn(thing, child));
        var district = then.registration().district().code();
        var holder = then.responsibility().holder();
        var place = new Place(
                district,
                group(district),
                holder.hasProvider() ? holder.provider().value() : null,
                holder.hasProvider() ? "PSP_PROVIDER" : "DCJ",
                child.goal(thing.day()).map(g -> g.goal().name()).orElse(null),
                then.culture().status() == null ? null : then.culture().status().name(),
                Bands.age(then.registration().dateOfBirth(), thing.day()));
        return thing.goal() == null ? place : place.under(thing.goal());
    }

    private static LocalDate stoodOn(Thing thing, ChildThen child) {
        var before = thing.day().minusDays(1);
        return thing.endsTheCase() && child.isKnownBy(before) ? before : thing.day();
    }

    private static String group(String district) {
        return Reference.bundled().districtGroups().versions().get(0).groups().stream()
                .filter(g -> g.districts().stream().anyMatch(d -> d.code().equals(district)))
                .map(g -> g.code())
                .findFirst()
                .orElse(null);
    }
}
