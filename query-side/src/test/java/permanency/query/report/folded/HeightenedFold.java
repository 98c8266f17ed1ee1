package permanency.query.report.folded;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import permanency.events.review.Heightened;

/** Part 3: whose reviews came to be heightened, ceased to be, or are. */
final class HeightenedFold {

    private HeightenedFold() {}

    static Stream<Thing> of(ChildThen child) {
        var atEnd = child.heightened(child.until)
                .map(h -> Thing.of("heightened-at-end", child.id(), child.until)
                        .as(reason(h))
                        .since(h.since()));
        return Stream.concat(child.quarter().flatMap(day -> changed(day, child).stream()), atEnd.stream());
    }

    private static Optional<Thing> changed(LocalDate day, ChildThen child) {
        var before = child.heightened(day.minusDays(1));
        var after = child.heightened(day);
        if (before.isPresent() == after.isPresent()) {
            return Optional.empty();
        }
        var item = child.id() + " " + day;
        return after.map(h -> Thing.of("heightened-in", item, day).as(reason(h)))
                .or(() -> before.map(
                        h -> Thing.of("heightened-out", item, day).as(reason(h)).since(h.since())));
    }

    /** What time or an extension brought about has no other reason. */
    private static Object reason(Heightened heightened) {
        return heightened.reason() == null ? heightened.because() : heightened.reason();
    }
}
