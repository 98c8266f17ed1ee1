package permanency.command.axonserver;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** {@code axon.axonserver.*}, the connector's own settings. */
final class AxonServerSettings {

    private AxonServerSettings() {}

    static AxonServerConfiguration of(Environment environment) {
        var settings = new AxonServerConfiguration();
        settings.setComponentName(environment.getProperty("spring.application.name", "command-side"));
        Binder.get(environment).bind("axon.axonserver", Bindable.ofInstance(settings));
        return settings;
    }
}
