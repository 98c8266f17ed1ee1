package permanency.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads reference data from files: one for each kind, in each a list of its versions. */
final class ReferenceFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ReferenceFiles() {}

    static Reference bundled() {
        return new Reference(
                dated("review-intervals", ReviewIntervals.class),
                dated("windows", Windows.class),
                new Calendar(dated("public-holidays", PublicHolidays.class)),
                dated("districts", Districts.class),
                dated("district-groups", DistrictGroups.class),
                dated("providers", Providers.class),
                dated("exceptional-circumstances", CodeList.class),
                dated("specialist-packages", CodeList.class));
    }

    private static <T extends Versioned> Dated<T> dated(String name, Class<T> kind) {
        return new Dated<>(versions(name, kind));
    }

    private static <T> List<T> versions(String name, Class<T> kind) {
        try (var file = open(name + ".json")) {
            return JSON.readerForListOf(kind).readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        var in = ReferenceFiles.class.getResourceAsStream("/reference/" + file);
        if (in == null) {
            throw new IllegalStateException("no reference data " + file);
        }
        return in;
    }
}
