package permanency.query.copy;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** With the profile {@code axonserver}, the log that is copied, by {@code axon.axonserver.*}, the connector's settings. */
@Configuration(proxyBeanMethods = false)
@Profile("axonserver")
class AxonServer {

    @Bean
    CopiedSource copiedSource(Environment environment) {
        var settings = new AxonServerConfiguration();
        settings.setComponentName("query-side");
        Binder.get(environment).bind("axon.axonserver", Bindable.ofInstance(settings));
        return CopiedSource.in(settings);
    }
}
