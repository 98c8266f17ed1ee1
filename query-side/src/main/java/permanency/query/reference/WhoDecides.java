package permanency.query.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.delegation.DelegatedDecision;
import permanency.events.delegation.DelegationScope;
import permanency.history.Register;
import permanency.history.RegisterEntry;

/**
 * Who may decide in a district: what the delegation registers say.
 *
 * @param stateWideVersion of the newest event of the register of levels that was known; null when there was none
 * @param districtVersion of the register of the district likewise
 * @param levels that decide on that day
 * @param entries of both registers, those included that are over or yet to come
 */
record WhoDecides(
        DistrictId district,
        LocalDate asAt,
        Instant asKnownAt,
        Long stateWideVersion,
        Long districtVersion,
        List<Level> levels,
        List<Entry> entries) {

    /**
     * The least senior level for a kind of decision.
     *
     * @param entryId null when the settings say it, as the register says nothing
     */
    record Level(DelegatedDecision decision, int level, RecordId entryId) {}

    /**
     * @param level null unless the entry is about a level; {@code position}, {@code minimumGrade} and {@code scope} are
     *     null if it is
     * @param lastDay null while it is open
     */
    record Entry(
            RecordId entryId,
            RegisterEntry.Kind kind,
            DelegatedDecision decision,
            Integer level,
            String position,
            Integer minimumGrade,
            DelegationScope scope,
            LocalDate from,
            LocalDate lastDay,
            String instrument,
            boolean inForce) {}

    static WhoDecides of(
            DistrictId district,
            LocalDate asAt,
            Instant asKnownAt,
            Register stateWide,
            Register register,
            LevelsBySettings settings) {
        return new WhoDecides(
                district,
                asAt,
                asKnownAt,
                stateWide.version(),
                register.version(),
                Arrays.stream(DelegatedDecision.values())
                        .map(decision -> level(decision, asAt, stateWide, settings))
                        .toList(),
                Stream.concat(stateWide.entries().stream(), register.entries().stream())
                        .map(entry -> entry(entry, asAt, settings))
                        .toList());
    }

    private static Level level(
            DelegatedDecision decision, LocalDate asAt, Register stateWide, LevelsBySettings settings) {
        return stateWide
                .levelFor(decision, asAt)
                .map(entry -> new Level(decision, entry.level().value(), entry.id()))
                .orElseGet(() -> new Level(decision, settings.levelFor(decision), null));
    }

    private static Entry entry(RegisterEntry e, LocalDate asAt, LevelsBySettings settings) {
        return new Entry(
                e.id(),
                e.kind(),
                e.decision(),
                e.level() == null ? null : e.level().value(),
                e.position() == null ? null : e.position().code(),
                e.position() == null ? null : gradeOf(e, settings),
                e.scope(),
                e.from(),
                e.holdsUntil(),
                e.instrument(),
                e.isInForce(asAt));
    }

    private static int gradeOf(RegisterEntry entry, LevelsBySettings settings) {
        return entry.minimumGrade() == null
                ? settings.arrangementGrade()
                : entry.minimumGrade().value();
    }
}
