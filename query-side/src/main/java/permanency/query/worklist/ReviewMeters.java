package permanency.query.worklist;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import permanency.policy.LegalTime;
import permanency.query.database.ReadStore;

/** How many reviews are due in the next four weeks and overdue, by district (R145): for those who watch, not for reports. */
@Component
@EnableScheduling
class ReviewMeters {

    private static final int SOON_DAYS = 28;

    private static final String SQL = """
            select coalesce(d.district, 'none') as district,
                   count(*) filter (where d.due_on < :today) as overdue,
                   count(*) filter (where d.due_on between :today and :soon) as due
            from read.review_due d
            where d.known_to is null and d.due_on <= :soon
              and d.valid_from <= :today and coalesce(d.valid_to, 'infinity') > :today
            group by d.district
            """;

    private record InDistrict(String district, int overdue, int due) {}

    private final ReadStore store;
    private final Clock clock;
    private final MultiGauge due;
    private final MultiGauge overdue;

    ReviewMeters(ReadStore store, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.clock = clock;
        this.due = MultiGauge.builder("permanency.reviews.due")
                .description("Reviews that fall due within four weeks")
                .register(meters);
        this.overdue = MultiGauge.builder("permanency.reviews.overdue")
                .description("Reviews whose day has passed")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${permanency.query.review-meters.interval:15s}")
    void count() {
        var today = LegalTime.day(clock.instant());
        var districts = store.sql()
                .sql(SQL)
                .param("today", today)
                .param("soon", today.plusDays(SOON_DAYS))
                .query(InDistrict.class)
                .list();
        due.register(rows(districts, InDistrict::due), true);
        overdue.register(rows(districts, InDistrict::overdue), true);
    }

    private static List<Row<?>> rows(List<InDistrict> districts, ToIntFunction<InDistrict> reviews) {
        return districts.stream()
                .<Row<?>>map(d -> Row.of(Tags.of("district", d.district()), reviews.applyAsInt(d)))
                .toList();
    }
}
