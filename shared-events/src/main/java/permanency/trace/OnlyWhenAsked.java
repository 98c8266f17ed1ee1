package permanency.trace;

import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** There are traces only where a deployment names whom to send them to; without, it is as if no library of them were there. */
final class OnlyWhenAsked implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    private boolean asked;

    @Override
    public void setEnvironment(Environment environment) {
        asked = StringUtils.hasText(environment.getProperty(ENDPOINT));
    }

    @Override
    public boolean[] match(String[] candidates, AutoConfigurationMetadata metadata) {
        var matches = new boolean[candidates.length];
        IntStream.range(0, candidates.length).forEach(i -> matches[i] = candidates[i] == null || isFit(candidates[i]));
        return matches;
    }

    private boolean isFit(String candidate) {
        if (candidate.startsWith("org.springframework.boot.opentelemetry.autoconfigure.logging.")) {
            return false;
        }
        return asked
                || !candidate.startsWith("org.springframework.boot.opentelemetry.")
                        && !candidate.startsWith("org.springframework.boot.micrometer.tracing.")
                        && !candidate.startsWith("permanency.trace.");
    }
}
