package permanency.standalone;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What no honest client sends, drawn by chance: as a text anywhere in a request, and as a value in a JSON body. */
record HostileValues(RandomGenerator random) {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> TEXTS = List.of(
            "' or '1'='1",
            "'; drop table read.child; --",
            "\"; select pg_sleep(9); --",
            "%' or 1=1 --",
            "a\r\nSet-Cookie: planted=1\r\n\r\n<html>",
            "\u0000",
            "a\u0000b",
            "\uFFFF",
            "\u202Eabc",
            "e\u0301".repeat(300),
            "\uD83D\uDE00".repeat(200),
            "../../../../etc/passwd",
            "..\\..\\windows",
            "%2e%2e%2f",
            "/",
            ";a=b",
            "..",
            "${jndi:ldap://127.0.0.1/a}",
            "#{T(java.lang.Runtime).getRuntime()}",
            "<script>alert(1)</script>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
            "=cmd|' /C calc'!A0",
            "",
            " ",
            "*",
            "%",
            "\\",
            "null",
            "true",
            "x".repeat(3000));

    private static final List<String> FIGURES = List.of(
            "-1",
            "0",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "NaN",
            "7".repeat(3000),
            "0000-00-00",
            "0001-01-01",
            "9999-12-31",
            "2026-02-30",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59Z",
            "2026-01-01T00:00:00+99:00",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1");

    private static final List<String> OTHER_JSON = List.of(
            "-1",
            "1e400",
            "1e-400",
            "1e999999999",
            "9223372036854775808",
            "7".repeat(3000),
            "null",
            "true",
            "{}",
            "[]",
            "[null]",
            "{\"a\":{\"b\":null}}",
            "[" + "1,".repeat(2000) + "1]",
            "[".repeat(3000) + "]".repeat(3000),
            "{\"a\":".repeat(1500) + "1" + "}".repeat(1500),
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"" + "x".repeat(100_000) + "\"",
            "NaN",
            "'a'",
            "/**/1",
            "\"\\x\"");

    /** @param mark where it fits, so that it is known again wherever it turns up */
    String text(String mark) {
        return random.nextInt(3) == 0 ? any(FIGURES) : mark + any(TEXTS);
    }

    /** Of the characters that a header may hold. */
    String header(String mark) {
        return Stream.generate(() -> text(mark))
                .filter(text -> text.matches("[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?"))
                .findFirst()
                .orElseThrow();
    }

    String json(String mark) {
        return random.nextBoolean() ? any(OTHER_JSON) : JSON.writeValueAsString(text(mark));
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
