package permanency.standalone;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An operation of either side as the OpenAPI document describes it, and a request for it that is well formed. */
record Operation(String method, String path, JsonNode described) {

    static List<Operation> of(Product product) {
        return product.get(null, "/v1/api-docs")
                .body()
                .get("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(of -> new Operation(of.getKey().toUpperCase(Locale.ROOT), path.getKey(), of.getValue())))
                .toList();
    }

    boolean isCommand() {
        return parameters("header").anyMatch("Idempotency-Key"::equals);
    }

    boolean readsChild() {
        return !isCommand() && path.contains("{childId}");
    }

    /** Names of those in the path, the query or the header. */
    Stream<String> parameters(String in) {
        return described
                .path("parameters")
                .valueStream()
                .filter(p -> in.equals(p.path("in").asString("")))
                .map(p -> p.get("name").asString());
    }

    /** As the document shows it, but of today, and of the child's own district and provider. */
    String body(MatrixChild child) {
        var example = described.at("/requestBody/content/application~1json/example");
        if (path.startsWith("/v1/reports/")) {
            return "{\"quarter\":\"2026-01\"}";
        }
        if (example.isMissingNode()) {
            return described.has("requestBody") ? "{\"name\":\"nobody at all\"}" : "";
        }
        return example.toString()
                .replaceAll("\"\\d{4}-\\d{2}-\\d{2}\"", "\"" + CaseWork.TODAY + "\"")
                .replace("\"ILLAWARRA_SHOALHAVEN\"", "\"" + child.district() + "\"")
                .replace("\"riverbend\"", "\"" + child.provider() + "\"");
    }

    Map<String, String> inPath(MatrixChild child) {
        var known = Map.of(
                "childId", child.id().toString(),
                "recordId", child.id().toString(),
                "proposalId", child.proposal().toString(),
                "district", child.district(),
                "kind", "reviews",
                "name", "child");
        return parameters("path")
                .collect(Collectors.toMap(
                        name -> name,
                        name -> known.getOrDefault(name, UUID.randomUUID().toString())));
    }

    Map<String, String> inQuery() {
        return described
                .path("parameters")
                .valueStream()
                .filter(p -> "query".equals(p.path("in").asString(""))
                        && p.path("required").asBoolean(false))
                .map(p -> p.get("name").asString())
                .collect(Collectors.toMap(name -> name, Operation::needed));
    }

    private static String needed(String parameter) {
        return switch (parameter) {
            case "from" -> "2026-01-01T00:00:00Z";
            case "to" -> Instant.now().toString();
            case "stream" -> "delegation-state-wide";
            case "by" -> "district";
            case "measure" -> "caseload";
            default -> throw new IllegalArgumentException("no value for " + parameter);
        };
    }

    Map<String, String> inHeader(MatrixChild child) {
        var headers = new LinkedHashMap<String, String>();
        parameters("header").forEach(name -> {
            switch (name) {
                case "Idempotency-Key" -> headers.put(name, UUID.randomUUID().toString());
                case "If-Match" -> {
                    if (path.endsWith("/approval") || path.endsWith("/refusal")) {
                        headers.put(name, child.etag());
                    }
                }
                case "Access-Purpose", "On-Behalf-Of" -> headers.put(name, MatrixChild.PURPOSE);
                default -> {}
            }
        });
        return headers;
    }

    HttpRequest.Builder request(
            Product product,
            String token,
            Map<String, String> inPath,
            Map<String, String> inQuery,
            Map<String, String> inHeader,
            String body) {
        var address = path;
        for (var variable : inPath.entrySet()) {
            address = address.replace("{" + variable.getKey() + "}", encoded(variable.getValue()));
        }
        var query = inQuery.entrySet().stream()
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&"));
        var request = product.request(query.isEmpty() ? address : address + "?" + query, token);
        inHeader.forEach(request::header);
        return method.equals("GET")
                ? request.GET()
                : request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }

    HttpRequest.Builder request(Product product, String token, MatrixChild child) {
        return request(product, token, inPath(child), inQuery(), inHeader(child), body(child));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
