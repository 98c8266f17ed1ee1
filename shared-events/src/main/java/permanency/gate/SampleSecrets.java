package permanency.gate;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Stops the start of a process whose secrets stand in the documents of this product for all to read. */
public final class SampleSecrets implements EnvironmentPostProcessor, Ordered {

    private static final Pattern SECRET =
            Pattern.compile("(permanency|spring|server|management)[._].*(password|secret)", Pattern.CASE_INSENSITIVE);

    /** The sample users of standalone, whose secret is their id; the roles of the database; and what is typed first. */
    private static final Set<String> KNOWN = Set.of(
            "...",
            "admin",
            "auditor",
            "bluegum-practitioner",
            "changeit",
            "changeme",
            "coordinator",
            "director",
            "harbour-practitioner",
            "health-officer",
            "monitoring",
            "hunter-coordinator",
            "level-6",
            "manager-casework",
            "operator",
            "password",
            "permanency",
            "permanency_command",
            "permanency_owner",
            "permanency_query",
            "permanency_reporting",
            "postgres",
            "practice-manager",
            "practitioner",
            "release-officer",
            "reporting",
            "secret",
            "sws-coordinator",
            "wattle-practitioner");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> SECRET.matcher(name).matches())
                .filter(name -> isSample(environment.getProperty(name, "")))
                .findFirst()
                .ifPresent(name -> {
                    throw new SampleSecret(name);
                });
    }

    /** Whatever begins with "sample" is one as well. */
    public static boolean isSample(String secret) {
        return KNOWN.contains(secret) || secret.startsWith("sample");
    }

    /** After the files of configuration were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
