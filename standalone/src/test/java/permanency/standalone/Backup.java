package permanency.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What an operator keeps of a server: a copy of its files, and the log that it has archived since. The copy is taken as
 * PostgreSQL describes for other means than {@code pg_basebackup}, which the server of the tests comes without.
 */
record Backup(Path base, Path archive) {

    private static final String CLUSTER = "postgres";

    /** Of these the folder alone is copied: the log comes from the archive, and the rest is worthless after a start. */
    private static final Set<String> LEFT_EMPTY =
            Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    static Backup in(Path folder) throws IOException {
        return new Backup(folder.resolve("base"), Files.createDirectory(folder.resolve("archive")));
    }

    static JdbcClient superuser(KeptPostgres database) {
        return JdbcClient.create(new DriverManagerDataSource(url(database), "postgres", "postgres"));
    }

    /** From now on the server archives its log. */
    KeptPostgres archiving(KeptPostgres database) {
        var sql = superuser(database);
        sql.sql("alter system set archive_mode = on").update();
        sql.sql("alter system set archive_command = 'test ! -f %1$s/%%f && cp %%p %1$s/%%f'".formatted(archive))
                .update();
        return database.restart();
    }

    /** Copies the files while the server goes on writing to them. */
    void take(KeptPostgres database, Path data) throws IOException {
        try (var session = new SingleConnectionDataSource(url(database), "postgres", "postgres", true)) {
            var sql = JdbcClient.create(session);
            sql.sql("select pg_backup_start('nightly', fast => true)").query().singleRow();
            copy(data.resolve(CLUSTER), base);
            var label = sql.sql("select labelfile from pg_backup_stop()")
                    .query(String.class)
                    .single();
            Files.writeString(base.resolve("backup_label"), label);
        }
    }

    /** Awaits that all that was written by now is in the archive. */
    void complete(KeptPostgres database) {
        var sql = superuser(database);
        var last = sql.sql("select pg_walfile_name(pg_switch_wal())")
                .query(String.class)
                .single();
        await().atMost(30, SECONDS).until(() -> Files.exists(archive.resolve(last)));
    }

    /** Puts the files into a new folder, and starts a server there that applies the log up to the named point. */
    KeptPostgres restore(Path data, String point) throws IOException {
        var cluster = data.resolve(CLUSTER);
        copy(base, cluster);
        Files.writeString(
                cluster.resolve("postgresql.auto.conf"), """
                        archive_mode = off
                        hot_standby = off
                        restore_command = 'cp %s/%%f %%p'
                        recovery_target_name = '%s'
                        recovery_target_action = promote
                        """.formatted(archive, point), StandardOpenOption.APPEND);
        Files.createFile(cluster.resolve("recovery.signal"));
        return KeptPostgres.start(data);
    }

    private static String url(KeptPostgres database) {
        return database.settings().get("permanency.query.database.url");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                Files.createDirectory(
                        to.resolve(from.relativize(folder)),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                var name = from.relativize(file);
                if (!LEFT_OUT.contains(name.toString())
                        && !(LEFT_EMPTY.contains(name.getName(0).toString()))) {
                    copyUnlessGone(file, to.resolve(name));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static void copyUnlessGone(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to);
        } catch (NoSuchFileException gone) {
            // what the server removes meanwhile is not needed: the log says that it did
        }
    }
}
