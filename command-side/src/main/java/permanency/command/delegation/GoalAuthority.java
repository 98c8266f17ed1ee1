package permanency.command.delegation;

import static permanency.events.delegation.AuthorityKind.LOCAL_ARRANGEMENT;
import static permanency.events.delegation.AuthorityKind.PILOT;
import static permanency.events.delegation.AuthorityKind.PROVIDER_DELEGATION;
import static permanency.events.delegation.DelegatedDecision.GOAL_CHANGE;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import java.util.List;
import permanency.command.submission.Actor;
import permanency.command.submission.Entry;
import permanency.events.DistrictId;
import permanency.events.Party;
import permanency.events.delegation.AuthorityBasis;
import permanency.events.delegation.AuthorityKind;
import permanency.events.delegation.Grade;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.GoalChangeRefused;
import permanency.history.ChildHistory;
import permanency.history.GoalChange;
import permanency.history.Register;
import permanency.history.RegisterEntry;
import permanency.policy.Clause;

/**
 * Who decides a goal change, by the delegations in force on the day of the decision (R77).
 *
 * @param decision that is corrected, and stays whose it was; null when one is taken now
 * @param register of the child's district
 * @param demanded the level that decides on that day
 */
public record GoalAuthority(
        Actor actor,
        Decision decision,
        Register register,
        LevelDemanded demanded,
        DelegationLadder ladder,
        LocalDate today) {

    public static final Clause R70 = clause(
            "R70",
            "A goal is decided by a DCJ delegate of level 5 or above, or of the level that the register demands, of the"
                    + " child's district or nominated unit, or state-wide.");
    public static final Clause R71 =
            clause("R71", "A level below the one that goals are decided on, or none, does not decide a goal.");
    public static final Clause R72 = clause(
            "R72",
            "Another position decides only under a local arrangement that covers the case, from grade 9 or the grade"
                    + " that it names.");
    public static final Clause R73 = clause(
            "R73", "A coordinator decides under the district's pilot only from grade 9 or the grade that it names.");
    public static final Clause R74 =
            clause("R74", "A Permanency Coordinator does not decide a goal change without a pilot or arrangement.");
    public static final Clause R75 =
            clause("R75", "A pilot covers provider-managed children and coordinators of its own district only.");
    public static final Clause R76 = clause("R76", "Whoever proposed a change does not decide it.");
    public static final Clause R77 = clause("R77", "Authority is tested on the day of the decision.");
    public static final Clause R88 = clause(
            "R88",
            "No provider sets or decides a goal, Barnardos Australia neither, unless a delegation is configured.");

    /** A decision that was taken before. */
    record Decision(LocalDate on, Party decider, AuthorityBasis basis) {}

    public static GoalAuthority of(Entry entry, Delegations delegations) {
        var corrected = corrected(entry);
        return new GoalAuthority(
                entry.actor(),
                corrected,
                delegations.registerOf(entry.history().registration().district()),
                delegations.levelFor(GOAL_CHANGE, corrected == null ? entry.today() : corrected.on()),
                delegations.ladder(),
                entry.today());
    }

    private static Decision corrected(Entry entry) {
        for (var event : entry.corrected()) {
            if (event instanceof GoalChangeApproved e) {
                return new Decision(e.decidedOn(), e.decider(), e.authority());
            } else if (event instanceof GoalChangeRefused e) {
                return new Decision(e.occurredOn(), e.decider(), e.authority());
            }
        }
        return null;
    }

    public LocalDate decidedOn() {
        return decision == null ? today : decision.on();
    }

    public Party decider() {
        return decision == null ? actor.party() : decision.decider();
    }

    /** The authority to set a goal without a proposal: by delegation level alone (R1, R70, R71). */
    public AuthorityBasis toSet(ChildHistory history) {
        return isOfDelegatedProvider(history) ? byProvider() : byLevel(history);
    }

    /** The authority to approve or refuse the proposal (R70 to R77). */
    public AuthorityBasis toDecide(GoalChange proposal, ChildHistory history) {
        R76.requireAuthority(!actor.id().equals(proposal.proposer().actor()));
        if (isOfDelegatedProvider(history)) {
            return byProvider();
        }
        var district = history.registration().district();
        var providerManaged = history.responsibility().isWithProvider();
        var arrangements = register.arrangementsFor(actor.position(), decidedOn());
        if (!arrangements.isEmpty() && !hasLevel()) {
            return byArrangement(arrangements, district, providerManaged);
        }
        return actor.isCoordinator() ? byPilot(district, providerManaged) : byLevel(history);
    }

    private boolean hasLevel() {
        return !actor.isCoordinator() && demanded.isReachedBy(actor);
    }

    private AuthorityBasis byLevel(ChildHistory history) {
        R70.requireAuthority(actor.isOfDcj());
        R74.requireAuthority(!actor.isCoordinator());
        R71.requireAuthority(hasLevel(), demanded.inWords());
        R70.requireAuthority(
                actor.covers(history.registration().district()) || isOfNominatedUnit(history),
                "The delegate belongs to another district.");
        return kept(demanded.basisOf(actor));
    }

    private boolean isOfNominatedUnit(ChildHistory history) {
        var unit = history.responsibility().nominatedUnit();
        return unit != null && actor.units().contains(unit);
    }

    /** Whether the actor holds the position by which the provider that manages the case decides goals (R88). */
    public boolean isOfDelegatedProvider(ChildHistory history) {
        var responsibility = history.responsibility();
        return responsibility.isWithProvider()
                && responsibility.organisation().equals(actor.organisation())
                && actor.position()
                        .equals(ladder.providers().get(responsibility.holder().provider()));
    }

    private AuthorityBasis byProvider() {
        return kept(new AuthorityBasis(
                PROVIDER_DELEGATION, null, actor.position(), actor.grade(), actor.level(), null, null, null));
    }

    private AuthorityBasis byArrangement(
            List<RegisterEntry> arrangements, DistrictId district, boolean providerManaged) {
        R72.requireAuthority(actor.isOfDcj() && actor.covers(district), "The arrangement is of another district.");
        var covering =
                arrangements.stream().filter(a -> a.covers(providerManaged)).toList();
        R72.requireAuthority(!covering.isEmpty(), "The arrangement does not cover children managed by DCJ.");
        var entry = covering.stream().filter(this::gradeSuffices).findFirst();
        R72.requireAuthority(entry.isPresent(), "The grade is below it, or not known.");
        return basis(LOCAL_ARRANGEMENT, entry.get());
    }

    private AuthorityBasis byPilot(DistrictId district, boolean providerManaged) {
        var pilots = register.pilotsOn(decidedOn());
        R74.requireAuthority(!pilots.isEmpty());
        R75.requireAuthority(providerManaged, "DCJ manages this child.");
        R75.requireAuthority(actor.belongsTo(district), "The coordinator is of another district.");
        var pilot = pilots.stream().filter(this::gradeSuffices).findFirst();
        R73.requireAuthority(pilot.isPresent());
        return basis(PILOT, pilot.get());
    }

    private boolean gradeSuffices(RegisterEntry entry) {
        return actor.grade() != null && actor.grade().atOrAbove(gradeDemandedBy(entry));
    }

    /** What is older than the question leaves it to the settings. */
    private Grade gradeDemandedBy(RegisterEntry entry) {
        return entry.minimumGrade() == null ? ladder.arrangementGrade() : entry.minimumGrade();
    }

    private AuthorityBasis basis(AuthorityKind kind, RegisterEntry entry) {
        return kept(new AuthorityBasis(
                kind,
                entry.id(),
                actor.position(),
                actor.grade(),
                actor.level(),
                null,
                gradeDemandedBy(entry),
                register.version()));
    }

    /** A decision that is corrected rests on what it rested on. */
    private AuthorityBasis kept(AuthorityBasis now) {
        return decision == null ? now : decision.basis();
    }
}
