package permanency.standalone.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.stereotype.Component;
import permanency.standalone.issuer.OwnIssuer;

/** Where a real issuer is configured, a start fails on data that hold the sample caseload, or are to hold it. */
@Conditional(NothingSample.TokensAreOfARealIssuer.class)
@Component
class NothingSample {

    NothingSample(
            @Value("${permanency.data}") Path data,
            @Value("${permanency.sample-caseload:false}") boolean sampleWanted) {
        if (Files.exists(data.resolve(SampleCaseload.BEGUN))) {
            throw new InvalidConfigurationPropertyValueException(
                    "permanency.data", data, "It holds the sample caseload, and tokens are those of a real issuer.");
        }
        if (sampleWanted) {
            throw new InvalidConfigurationPropertyValueException(
                    "permanency.sample-caseload", true, "There is none where tokens are those of a real issuer.");
        }
    }

    static class TokensAreOfARealIssuer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            return !OwnIssuer.TokensAreOurs.areOurs(context.getEnvironment());
        }
    }
}
