package permanency.history;

import static permanency.history.Facts.on;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import permanency.events.goal.CasePlanGoal;

/** Random entries in the order in which they are recorded, on whatever days. */
final class Steps implements ArbitrarySupplier<List<Step>> {

    static final LocalDate FIRST_DAY = on("2019-08-01");
    static final LocalDate LAST_DAY = on("2020-09-05");

    @Override
    public Arbitrary<List<Step>> get() {
        return list();
    }

    /** No two on one day. */
    static final class OnDifferentDays implements ArbitrarySupplier<List<Step>> {

        @Override
        public Arbitrary<List<Step>> get() {
            return list().uniqueElements(Step::day);
        }
    }

    private static ListArbitrary<Step> list() {
        var lastDay = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());
        return Combinators.combine(
                        Arbitraries.of(Step.Kind.class),
                        Arbitraries.integers().between(0, lastDay).map(FIRST_DAY::plusDays),
                        Arbitraries.of(CasePlanGoal.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
