package permanency.command.timing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import permanency.gate.BesideRequests;

/** Lets time pass again and again, on one of the nodes at a time: they agree in the database. */
@Component
@EnableConfigurationProperties(TimingSettings.class)
class Timekeeper implements BesideRequests {

    static final String TABLE = "timing.scheduled_task";
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final int MISSED_HEARTBEATS = 6;

    private final DataSource dataSource;
    private final PassageOfTime passage;
    private final Clock clock;
    private final TimingSettings settings;
    private Scheduler scheduler;

    Timekeeper(
            @Qualifier("commandDataSource") DataSource dataSource,
            PassageOfTime passage,
            Clock clock,
            TimingSettings settings) {
        this.dataSource = dataSource;
        this.passage = passage;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void start() {
        scheduler = Scheduler.create(dataSource)
                .startTasks(List.of(rounds()))
                .schedulerName(new SchedulerName.Fixed(
                        ManagementFactory.getRuntimeMXBean().getName()))
                .tableName(TABLE)
                .clock(clock::instant)
                .threads(1)
                .pollingInterval(shorter(settings.interval(), LONGEST_POLL))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(HEARTBEAT)
                .build();
        scheduler.start();
    }

    private RecurringTask<Void> rounds() {
        return Tasks.recurring("let-time-pass", FixedDelay.of(settings.interval()))
                .execute((task, round) -> passage.letPass(round.getSchedulerState()::isShuttingDown));
    }

    /** Waits until the child that it is at is done with. */
    @Override
    public void stop() {
        scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
