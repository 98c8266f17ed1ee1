package permanency.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import permanency.command.submission.Today;
import permanency.standalone.sample.SampleCaseload;

/**
 * Says where to go, once requests are answered: the address, how to get a token, and lines to copy. It is for people, so it
 * is not said where a machine reads the output.
 */
@Component
class Welcome {

    private final String address;
    private final String issuer;
    private final LocalDate today;
    private final String database;
    private final boolean isReadByPeople;

    Welcome(
            @Value("http://localhost:${server.port}") String address,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${permanency.query.database.url}") String database,
            @Value("${logging.structured.format.console:}") String format,
            Today today) {
        this.address = address;
        this.issuer = issuer;
        this.database = database;
        this.isReadByPeople = format.isEmpty();
        this.today = today.date();
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() throws IOException {
        if (isReadByPeople) {
            System.out.println(text());
        }
    }

    String text() throws IOException {
        try (var text = Welcome.class.getResourceAsStream(
                issuer.equals(address) ? "/welcome.txt" : "/welcome-real-issuer.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{address}", address)
                    .replace("{issuer}", issuer)
                    .replace("{database}", database.substring("jdbc:postgresql://".length()))
                    .replace("{today}", today.toString())
                    .replace("{overdue}", SampleCaseload.overdueChild().toString())
                    .replace("{corrected}", SampleCaseload.correctedChild().toString())
                    .replace("{before}", today.minusMonths(3).plusDays(10) + "T00:00:00Z");
        }
    }
}
