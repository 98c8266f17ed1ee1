package permanency.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import permanency.command.CommandSide;
import permanency.query.QuerySide;
import permanency.standalone.sample.SampleReference;

/** Both sides in one process, with their own PostgreSQL and their own issuer of tokens: to try, and to test. */
@SpringBootApplication
@ComponentScan(
        basePackages = "permanency",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {CommandSide.class, QuerySide.class}))
public class Standalone {

    /** The folder that keeps the data: the first argument {@code --permanency.data=...}, or {@code data} here. */
    public static void main(String[] arguments) {
        try {
            start(dataFolder(arguments), arguments);
        } catch (FolderInUse e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Both sides, and the database under them, which is stopped last. */
    public record Running(ConfigurableApplicationContext context, KeptPostgres database) implements AutoCloseable {

        @Override
        public void close() {
            context.close();
            database.close();
        }
    }

    public static Running start(Path data, String... arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        var database = KeptPostgres.start(data);
        System.setProperty("spring.config.name", "standalone");
        var settings = new HashMap<String, Object>(database.settings());
        settings.put("permanency.data", data.toString());
        settings.put("permanency.reference.folder", SampleReference.in(data).toString());
        var application = new SpringApplication(Standalone.class);
        application.setDefaultProperties(settings);
        try {
            var running = new Running(application.run(arguments), database);
            SpringApplication.getShutdownHandlers().add(database::close);
            return running;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static Path dataFolder(String... arguments) {
        for (var argument : arguments) {
            if (argument.startsWith("--permanency.data=")) {
                return Path.of(argument.substring("--permanency.data=".length()));
            }
        }
        return Path.of(System.getProperty("permanency.data", "data"));
    }
}
