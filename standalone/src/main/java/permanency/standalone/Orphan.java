package permanency.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that went on when its process was killed; it is stopped before another one starts on its folder. */
final class Orphan {

    private static final int PATIENCE_SECONDS = 20;

    private Orphan() {}

    static void stop(Path cluster) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle.of(pid).filter(Orphan::isPostgres).ifPresent(Orphan::stop);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.contains("postgres")).isPresent();
    }

    private static void stop(ProcessHandle postgres) {
        postgres.destroy();
        try {
            postgres.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            postgres.destroyForcibly();
            postgres.onExit().join();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the server left behind could not be stopped", e);
        }
    }
}
