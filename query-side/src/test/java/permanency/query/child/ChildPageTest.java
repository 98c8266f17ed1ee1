package permanency.query.child;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.events.goal.CasePlanGoal.GUARDIANSHIP;
import static permanency.events.goal.CasePlanGoal.RESTORATION;
import static permanency.events.records.TaskKind.CONSULTATION;
import static permanency.events.review.ReviewMode.STANDARD;
import static permanency.history.Facts.CHILD;
import static permanency.history.Facts.COORDINATOR;
import static permanency.history.Facts.DISTRICT;
import static permanency.history.Facts.PROVIDER;
import static permanency.history.Facts.id;
import static permanency.history.Facts.on;
import static permanency.history.Facts.registered;
import static permanency.history.Facts.transferred;
import static permanency.history.GoalFacts.goalSet;
import static permanency.history.GoalFacts.proposed;
import static permanency.history.ReviewFacts.review;
import static permanency.query.child.ComingDate.Kind.COURT_ORDER_ENDS;
import static permanency.query.child.ComingDate.Kind.PACKAGE_ENDS;
import static permanency.query.child.ComingDate.Kind.REVIEW_DUE;
import static permanency.query.child.ComingDate.Kind.TARGET;
import static permanency.query.child.ComingDate.Kind.TURNS_18;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import permanency.events.ChildEvent;
import permanency.events.care.CareArrangement;
import permanency.events.care.ComplexityRecorded;
import permanency.events.care.Court;
import permanency.events.care.CourtOrder;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.care.EntryToCareRecorded;
import permanency.events.records.ComplianceExceptionClosed;
import permanency.events.responsibility.CaseHolder;
import permanency.events.responsibility.SubcontractingRecorded;

/** What stands on the page of a child as at a day. */
class ChildPageTest {

    private static final ChildEvent REGISTERED = registered(on("2019-01-07"));
    private static final ChildEvent IN_CARE =
            new EntryToCareRecorded(CHILD, id("entry"), on("2019-02-01"), CareArrangement.values()[0]);
    private static final ChildEvent GOAL = goalSet(RESTORATION, on("2019-11-12"));
    private static final ChildEvent TO_PROVIDER = transferred(CaseHolder.DCJ, PROVIDER, on("2019-12-02"));

    private final KnownHistory managed = Retold.facts(REGISTERED, IN_CARE, GOAL, TO_PROVIDER);

    @Test
    void each_date_tells_what_it_was_counted_from() {
        var page = Retold.page(managed, "2020-01-01");

        assertThat(page.dates())
                .extracting(ComingDate::kind)
                .containsExactly(REVIEW_DUE, TARGET, PACKAGE_ENDS, TURNS_18);
        var review = page.dates().get(0);
        assertThat(review.on()).isEqualTo("2020-06-02");
        assertThat(review.daysTo()).isEqualTo(153);
        assertThat(review.because().cause()).isEqualTo("TRANSFERRED_TO_PROVIDER");
        assertThat(review.because().countedFrom()).isEqualTo("2019-12-02");
        assertThat(review.because().months()).isEqualTo(6);
        assertThat(review.because().clause()).isEqualTo("R45");
        assertThat(page.dates().get(1).on()).isEqualTo("2021-11-12");
        assertThat(page.dates().get(1).because().months()).isEqualTo(24);
        assertThat(page.dates().get(1).because().clause()).isEqualTo("R5");
        assertThat(page.dates().get(3).on()).isEqualTo("2032-08-31");
    }

    @Test
    void a_review_and_a_target_that_passed_stay_on_the_page() {
        var page = Retold.page(managed, "2021-11-13");

        assertThat(page.dates())
                .filteredOn(d -> d.daysTo() < 0)
                .extracting(ComingDate::kind)
                .containsExactly(REVIEW_DUE, TARGET);
        assertThat(page.exceptions()).extracting(OpenException::clause).contains("R9");
        assertThat(Retold.page(managed, "2021-11-12").exceptions())
                .extracting(OpenException::clause)
                .doesNotContain("R9");
    }

    @Test
    void an_exception_is_open_until_the_day_on_which_it_is_closed() {
        var goal = GOAL.recordId();
        var closed = Retold.facts(
                REGISTERED,
                IN_CARE,
                GOAL,
                TO_PROVIDER,
                new ComplianceExceptionClosed(
                        CHILD, id("closing"), on("2021-12-01"), "R9", goal, "Looked into.", COORDINATOR));

        assertThat(Retold.page(closed, "2021-11-30").exceptions())
                .extracting(OpenException::clause)
                .contains("R9");
        assertThat(Retold.page(closed, "2021-12-01").exceptions())
                .extracting(OpenException::clause)
                .doesNotContain("R9");
    }

    @Test
    void a_task_is_open_from_the_day_of_what_opened_it() {
        var known = Retold.facts(
                REGISTERED, TO_PROVIDER, new ComplexityRecorded(CHILD, id("complex"), on("2020-03-01"), null));

        assertThat(Retold.page(known, "2020-02-29").tasks()).isEmpty();
        assertThat(Retold.page(known, "2020-03-01").tasks()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(CONSULTATION);
            assertThat(task.about()).isEqualTo(id("complex"));
            assertThat(task.clause()).startsWith("R");
            assertThat(task.since()).isEqualTo("2020-03-01");
        });
    }

    @Test
    void a_court_order_stays_until_its_last_day() {
        var ordered = Retold.facts(
                REGISTERED,
                new CourtOrderRecorded(
                        CHILD,
                        id("order"),
                        on("2019-03-01"),
                        new CourtOrder(
                                CourtOrderKind.values()[0], Court.values()[0], on("2020-03-01"), null, null, null)));

        assertThat(kinds(ordered, "2019-02-28")).doesNotContain(COURT_ORDER_ENDS);
        assertThat(kinds(ordered, "2020-03-01")).contains(COURT_ORDER_ENDS);
        assertThat(kinds(ordered, "2020-03-02")).doesNotContain(COURT_ORDER_ENDS);
    }

    @Test
    void the_package_of_the_goal_is_shown_with_its_end() {
        var held = Retold.page(managed, "2021-11-11").packages();

        assertThat(held)
                .filteredOn(p -> p.goal() == RESTORATION && !p.defaulted())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.endsOn()).isEqualTo("2021-11-12");
                    assertThat(p.endsBecause().clause()).isEqualTo("R95");
                    assertThat(p.monthsGranted()).isZero();
                    assertThat(p.current()).isTrue();
                });
        assertThat(Retold.page(managed, "2021-11-12").packages())
                .filteredOn(p -> p.goal() == RESTORATION)
                .allSatisfy(p -> assertThat(p.current()).as("its time is over").isFalse());
    }

    @Test
    void whoever_is_responsible_is_named_with_what_others_do_for_them() {
        var work = new SubcontractingRecorded(
                CHILD,
                id("work"),
                on("2020-01-10"),
                PROVIDER.provider(),
                "Kin Finders",
                "family finding",
                on("2020-06-30"));
        var known = Retold.facts(REGISTERED, GOAL, TO_PROVIDER, work);

        var page = Retold.page(known, "2020-06-30");
        assertThat(page.responsible().holder()).isEqualTo(PROVIDER);
        assertThat(page.responsible().since()).isEqualTo("2019-12-02");
        assertThat(page.responsible().district()).isEqualTo(DISTRICT);
        assertThat(page.responsible().subcontracted())
                .singleElement()
                .satisfies(s -> assertThat(s.subcontractor()).isEqualTo("Kin Finders"));
        assertThat(Retold.page(known, "2020-07-01").responsible().subcontracted())
                .isEmpty();
        assertThat(Retold.page(known, "2019-12-01").responsible().holder()).isEqualTo(CaseHolder.DCJ);
    }

    @Test
    void the_last_five_reviews_come_first_the_latest() {
        var recorded = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> (ChildEvent) review(id("review " + n), on("2020-0" + n + "-15"), STANDARD))
                .toArray(ChildEvent[]::new);

        var reviews = Retold.page(Retold.facts(recorded), "2020-06-15").reviews();
        assertThat(reviews).hasSize(5);
        assertThat(reviews.get(0).heldOn()).isEqualTo("2020-06-15");
        assertThat(reviews.get(4).heldOn()).isEqualTo("2020-02-15");
        assertThat(reviews.get(0).coordinator()).isNotBlank();
    }

    @Test
    void an_open_proposal_is_shown_with_the_goals() {
        var known = Retold.facts(
                REGISTERED, IN_CARE, GOAL, TO_PROVIDER, proposed(id("p"), RESTORATION, GUARDIANSHIP, on("2021-02-03")));

        assertThat(Retold.page(known, "2021-02-02").openProposal()).isNull();
        assertThat(Retold.page(known, "2021-02-03").openProposal().to()).isEqualTo(GUARDIANSHIP);
        assertThat(Retold.page(known, "2021-02-03").openExtension()).isNull();
    }

    @Test
    void the_day_of_majority_is_shown_once_it_has_come() {
        assertThat(Retold.page(managed, "2032-08-30").turned18On()).isNull();
        assertThat(Retold.page(managed, "2032-08-31").turned18On()).isEqualTo("2032-08-31");
        assertThat(kinds(managed, "2032-08-31")).doesNotContain(TURNS_18);
    }

    private static Iterable<ComingDate.Kind> kinds(KnownHistory known, String day) {
        return Retold.page(known, day).dates().stream().map(ComingDate::kind).toList();
    }
}
