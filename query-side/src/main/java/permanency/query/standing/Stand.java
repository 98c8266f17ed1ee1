package permanency.query.standing;

import java.time.LocalDate;
import java.util.Optional;
import permanency.events.child.ChildStanding;
import permanency.events.review.Heightened;

/** What an event said of where a child stands, as the columns of {@code read.standing}. */
record Stand(
        String district,
        String provider,
        String responsibleUnit,
        LocalDate responsibleSince,
        String goal,
        LocalDate goalSince,
        LocalDate targetOn,
        String mode,
        LocalDate heightenedSince,
        String heightenedBecause,
        String heightenedReason,
        Integer reviewsHeldSince,
        String extension,
        LocalDate extendedTo,
        String coordinator,
        LocalDate lastHeldOn,
        LocalDate inCareSince,
        String indigenousStatus,
        String outOfScope,
        LocalDate achievedOn,
        String ruleVersion) {

    static Stand by(ChildStanding event) {
        var said = event.standing();
        var heightened = Optional.ofNullable(said.heightened());
        return new Stand(
                said.district().code(),
                said.holder().hasProvider() ? said.holder().provider().value() : null,
                said.nominatedUnit(),
                said.responsibleSince(),
                name(said.goal()),
                said.goalSince(),
                said.targetOn(),
                name(said.mode()),
                heightened.map(Heightened::since).orElse(null),
                heightened.map(h -> name(h.because())).orElse(null),
                heightened.map(h -> name(h.reason())).orElse(null),
                heightened.map(Heightened::reviewsHeld).orElse(null),
                name(said.extension()),
                said.extendedTo(),
                said.coordinator(),
                said.lastReviewOn(),
                said.inCareSince(),
                name(said.indigenousStatus()),
                name(said.outOfScope()),
                said.achievedOn(),
                event.ruleVersion());
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
