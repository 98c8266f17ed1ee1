package permanency.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.standalone.CaseWork.TODAY;
import static permanency.standalone.CaseWork.recorded;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** Requests of every kind whose words are found nowhere else: names, ids of ChildStory, free texts, tokens. */
record PlantedValues(Side commands, Side reads, Product issuer) {

    private static final String NAME = "Zebulon Plantedname";
    private static final String STORY = "CS-PLANTED-4711";
    private static final String TEXT = "Plantedtext of a conversation";
    private static final String TOKEN = "plantedtoken.e30.x";

    private static final String PARAMETER = "Plantedparameter";

    CharSequence[] values() {
        return Stream.of(
                        "Zebulon",
                        "Plantedname",
                        "CS-PLANTED",
                        "Plantedtext",
                        "plantedtoken",
                        PARAMETER,
                        issuer.token("director"),
                        issuer.token("coordinator"))
                .toArray(CharSequence[]::new);
    }

    void sendWhatIsFine() {
        var child = UUID.randomUUID();
        recorded(register(child, STORY));
        recorded(commands.post(
                "/v1/children/" + child + "/entries-to-care",
                issuer.token("director"),
                Bodies.entryToCare(TODAY),
                UUID.randomUUID()));
        recorded(commands.post(
                "/v1/children/" + child + "/goals",
                issuer.token("director"),
                Bodies.goal("RESTORATION", TODAY).replace("Agreed.", TEXT),
                UUID.randomUUID()));
        assertThat(search().status()).isEqualTo(200);
        assertThat(reads.send(reads.request("/v1/children/" + child + "/history", issuer.token("director"))
                                .header("Access-Purpose", TEXT)
                                .header("On-Behalf-Of", NAME))
                        .status())
                .isLessThan(500);
    }

    void sendWhatIsNot() {
        assertThat(register(UUID.randomUUID(), STORY).status()).isEqualTo(409);
        for (var body : List.of(
                "{\"name\":\"" + NAME,
                "{\"" + NAME + "\":1}",
                "{\"name\":\"" + NAME + "\",\"dateOfBirth\":\"" + TEXT + "\"}",
                "{\"name\":\"" + NAME + "\",\"sex\":\"" + TEXT + "\"}",
                "[\"" + TEXT + "\"]")) {
            assertThat(commands.post("/v1/children", issuer.token("director"), body, UUID.randomUUID())
                            .status())
                    .isEqualTo(400);
            assertThat(reads.post("/v1/child-search", issuer.token("coordinator"), body, UUID.randomUUID())
                            .status())
                    .isLessThan(500);
        }
        assertThat(register(TOKEN).status()).isEqualTo(401);
        assertThat(reads.get("/v1/worklist/review-due", TOKEN).status()).isEqualTo(401);
        for (var parameter : List.of("asAt=" + PARAMETER, PARAMETER + "=1", "district=" + PARAMETER + "%FF")) {
            assertThat(reads.get("/v1/worklist/review-due?" + parameter, issuer.token("coordinator"))
                            .status())
                    .isEqualTo(400);
        }
    }

    /** What the server's own parsing stumbles over, before any code of ours. */
    void sendWhatNoServerReads() throws IOException {
        for (var request : List.of(
                "GET /v1/children?name=" + PARAMETER + "|{} HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/children HTTP/1.1\r\nHost: x\r\nAuthori zation: Bearer " + TOKEN + "\r\n\r\n",
                "GET /v1/children HTTP/1.1\r\nHost: x\r\nCookie: a=\"" + PARAMETER + "; b=\u0001\r\n\r\n",
                "GET /v1/children HTTP/1.1\r\nHost: " + PARAMETER + "{\r\n\r\n",
                PARAMETER + " /v1 " + PARAMETER + "\r\n\r\n")) {
            for (var side : List.of(commands, reads)) {
                sendRaw(side, request);
            }
        }
    }

    private static void sendRaw(Side side, String request) throws IOException {
        var context = side.http().sslContext();
        try (var socket =
                side.scheme().equals("https") ? overTls(context, side.port()) : new Socket("localhost", side.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(request.replace("Host: x\r\n", "Host: x\r\nConnection: close\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .containsPattern("^HTTP/1.1 4");
        }
    }

    private static Socket overTls(SSLContext trusting, int port) throws IOException {
        return trusting.getSocketFactory().createSocket("localhost", port);
    }

    /** The database refuses what it should not. */
    void sendWhileItFails(KeptPostgres database) throws SQLException {
        var url = database.settings().get("permanency.query.database.url");
        try (var owner = DriverManager.getConnection(url, "permanency_owner", "");
                var statement = owner.createStatement()) {
            statement.execute("revoke insert on events.domain_event from permanency_command");
            statement.execute("revoke select on identity.child_identity from permanency_query");
            statement.execute("revoke insert on access.access_log from permanency_query");
            try {
                assertThat(register(UUID.randomUUID(), "CS-PLANTED-0815").status())
                        .isEqualTo(500);
                assertThat(search().status()).isEqualTo(500);
            } finally {
                statement.execute("grant insert on events.domain_event to permanency_command");
                statement.execute(
                        "grant select (child_id, version, name, child_story_id) on identity.child_identity to permanency_query");
                statement.execute("grant insert on access.access_log to permanency_query");
            }
        }
    }

    private Product.Answer register(UUID child, String story) {
        return commands.post("/v1/children", issuer.token("director"), registration(story), child);
    }

    private Product.Answer register(String token) {
        return commands.post("/v1/children", token, registration(STORY), UUID.randomUUID());
    }

    private static String registration(String story) {
        return Bodies.registration(TODAY, "ILLAWARRA_SHOALHAVEN")
                .replace("Test Child", NAME)
                .replaceFirst("\"childStoryId\":\"[^\"]*\"", "\"childStoryId\":\"" + story + "\"")
                .replace("\"Family\"", "\"" + TEXT + "\"");
    }

    private Product.Answer search() {
        return reads.post(
                "/v1/child-search", issuer.token("coordinator"), "{\"name\":\"" + NAME + "\"}", UUID.randomUUID());
    }
}
