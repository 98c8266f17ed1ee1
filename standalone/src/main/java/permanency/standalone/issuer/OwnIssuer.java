package permanency.standalone.issuer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Is there only while the tokens are this process's own; nothing of the sample is where a real issuer is configured. */
@Conditional(OwnIssuer.TokensAreOurs.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnIssuer {

    /** The issuer that is set is the address of this process, and keys are taken from nowhere else. */
    class TokensAreOurs implements Condition {

        private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            return areOurs(context.getEnvironment());
        }

        public static boolean areOurs(Environment settings) {
            var address = "http://localhost:" + settings.getProperty("server.port");
            return address.equals(settings.getProperty(JWT + "issuer-uri"))
                    && !settings.containsProperty(JWT + "jwk-set-uri")
                    && !settings.containsProperty(JWT + "public-key-location");
        }
    }
}
