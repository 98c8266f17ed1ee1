package permanency.command.axonserver;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import permanency.command.Children;
import permanency.command.CommandSide;
import permanency.command.FirstOfJuly;
import permanency.command.SignedTokens;
import permanency.command.submission.CommandDesk;

/** A write side with the profile {@code axonserver}. */
record Node(ConfigurableApplicationContext context) implements AutoCloseable {

    static Node on(String axonServer, List<String> database, String... more) {
        var settings = new ArrayList<String>();
        settings.add("--spring.config.name=command-side");
        settings.add("--spring.profiles.active=axonserver");
        settings.add("--axon.axonserver.servers=" + axonServer);
        settings.add("--server.port=0");
        settings.add("--management.server.port=");
        settings.add("--logging.level.root=warn");
        database.forEach(setting -> settings.add("--" + setting));
        settings.addAll(List.of(more));
        return new Node(new SpringApplicationBuilder(CommandSide.class, SignedTokens.class, FirstOfJuly.class)
                .run(settings.toArray(String[]::new)));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Children children() {
        return new Children(bean(CommandDesk.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
