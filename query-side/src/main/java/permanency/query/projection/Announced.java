package permanency.query.projection;

import java.sql.SQLException;
import org.axonframework.common.AxonThreadFactory;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import permanency.query.database.DatabaseSettings;
import permanency.store.Announcement;

/** Hears what the write side announces, on a connection of its own, which is opened again whenever it is lost. */
@Component
class Announced {

    private static final Logger LOG = LoggerFactory.getLogger(Announced.class);
    private static final int MILLIS = 1000;

    private final DatabaseSettings settings;
    private Thread thread;

    Announced(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** @param heard is run at each announcement, and when some may have been missed */
    synchronized void start(Runnable heard) {
        thread = new AxonThreadFactory("announced").newThread(() -> hear(heard));
        thread.start();
    }

    synchronized void stop() {
        thread.interrupt();
    }

    private void hear(Runnable heard) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                listen(heard);
            } catch (SQLException lost) {
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warn("Announcements are not heard; what is recorded is found without: {}", lost.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Runnable heard) throws SQLException {
        try (var connection = database().getConnection()) {
            try (var listen = connection.createStatement()) {
                listen.execute(Announcement.LISTEN);
            }
            tell(heard);
            while (!Thread.currentThread().isInterrupted()) {
                var announcements = connection.unwrap(PGConnection.class).getNotifications(MILLIS);
                if (announcements != null && announcements.length > 0) {
                    tell(heard);
                }
            }
        }
    }

    /** Nobody any more once it was stopped, though what is heard may still come in. */
    private synchronized void tell(Runnable heard) {
        if (!Thread.currentThread().isInterrupted()) {
            heard.run();
        }
    }

    private PGSimpleDataSource database() {
        var database = new PGSimpleDataSource();
        database.setUrl(settings.url());
        database.setUser(settings.username());
        database.setPassword(settings.password());
        database.setApplicationName(Sharing.NODE);
        return database;
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
