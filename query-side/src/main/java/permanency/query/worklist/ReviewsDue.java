package permanency.query.worklist;

import java.util.Collections;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of reviews due: every child whom a provider manages and who has a goal, with the day of the next review. */
@RestController
@RequestMapping("/v1/worklist/review-due")
@EnableConfigurationProperties(WorklistSettings.class)
class ReviewsDue extends ListEndpoint<ReviewDue, ReviewsDue.Own> {

    /** @param overdue only those overdue on that day, or only the others */
    record Own(Boolean overdue) {}

    private static final String SQL = """
            select d.*, 'review' as item, d.cause as kind, d.due_on as since
            from read.review_due d
            where d.valid_from <= :asAt and coalesce(d.valid_to, 'infinity') > :asAt
              and {known d}
              and d.due_on is not null
              and (cast(:overdue as boolean) is null or (d.due_on < :asAt) = :overdue)
            """;

    ReviewsDue(Worklists lists, WorklistSettings settings) {
        super(list(settings), lists);
    }

    static WorkList<ReviewDue, Own> list(WorklistSettings settings) {
        return new WorkList<>(
                "review-due",
                ReviewDue.class,
                Audience.EVERYBODY,
                SQL,
                true,
                Columns.of(ReviewDue.class)
                        .with("due", "due_on")
                        .with("daysToDue", "due_on")
                        .with("status", "due_on"),
                "due",
                (own, asAt) -> Collections.singletonMap("overdue", own.overdue()),
                (row, asAt) -> ReviewDue.of(row, asAt, settings.dueSoonDays()));
    }
}
