package permanency.standalone;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where in the requests of an operation a value can be put: each parameter that is described, and each field of the body. */
record HostilePlaces(Operation operation, MatrixChild child) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HERE = "put here";

    /** @param name of the parameter; of a field, the JSON pointer to it */
    record Place(String in, String name) {}

    Stream<Place> all() {
        var parameters = Stream.of("path", "query", "header")
                .flatMap(in -> operation.parameters(in).map(name -> new Place(in, name)));
        var unknown = Stream.of(new Place("query", "unknown"), new Place("header", "Unknown"));
        return Stream.of(parameters, unknown, fields(body(), "")).flatMap(places -> places);
    }

    Product.Answer send(String token, Place place, String value) {
        return Product.send(operation.request(
                child.product(),
                token,
                with("path", place, value, operation.inPath(child)),
                with("query", place, value, operation.inQuery()),
                with("header", place, value, operation.inHeader(child)),
                place.in().equals("body") ? body(place, value) : operation.body(child)));
    }

    private static Map<String, String> with(String in, Place place, String value, Map<String, String> usual) {
        var values = new HashMap<>(usual);
        if (place.in().equals(in)) {
            values.put(place.name(), value);
        }
        return values;
    }

    private JsonNode body() {
        var body = operation.body(child);
        return body.isEmpty() ? JSON.nullNode() : JSON.readTree(body);
    }

    private static Stream<Place> fields(JsonNode node, String pointer) {
        if (node.isNull() && pointer.isEmpty()) {
            return Stream.empty();
        }
        var inside = Stream.<Place>empty();
        if (node instanceof ObjectNode object) {
            inside = object.propertyStream().flatMap(field -> fields(field.getValue(), pointer + "/" + field.getKey()));
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            inside = fields(array.get(0), pointer + "/0");
        }
        return Stream.concat(Stream.of(new Place("body", pointer)), inside);
    }

    private String body(Place place, String json) {
        if (place.name().isEmpty()) {
            return json;
        }
        var body = body();
        var pointer = JsonPointer.compile(place.name());
        var parent = body.at(pointer.head());
        if (parent instanceof ObjectNode object) {
            object.put(pointer.last().getMatchingProperty(), HERE);
        } else if (parent instanceof ArrayNode array) {
            array.set(0, HERE);
        }
        return body.toString().replace("\"" + HERE + "\"", json);
    }
}
