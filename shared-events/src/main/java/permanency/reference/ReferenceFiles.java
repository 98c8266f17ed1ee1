package permanency.reference;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads reference data from files: one for each kind, in each a list of its versions. A file of the outside folder takes
 * the place of the one that comes with the product.
 */
final class ReferenceFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    /** Null when there is none. */
    private final Path outside;

    /** Each that records are checked against, by the name of its file without the ending. */
    private final SortedMap<String, Dated<?>> lists = new TreeMap<>();

    /** All files that there may be. */
    private final Set<String> files = new TreeSet<>();

    ReferenceFiles(Path outside) {
        this.outside = outside;
    }

    Reference read() {
        var reference = new Reference(
                dated("review-intervals", ReviewIntervals.class),
                dated("windows", Windows.class),
                new Calendar(dated("public-holidays", PublicHolidays.class)),
                dated("districts", Districts.class),
                dated("district-groups", DistrictGroups.class),
                dated("providers", Providers.class),
                dated("exceptional-circumstances", CodeList.class),
                dated("specialist-packages", CodeList.class),
                dated("offices", Offices.class),
                exportedBy("national-codes", NationalCodes.class),
                VersionsInForce.of(lists),
                dated("reports", Reports.class));
        requireNoOthers();
        requireDistricts(reference);
        return reference;
    }

    private void requireDistricts(Reference reference) {
        var districts = reference.districts().versions();
        reference.districtGroups().versions().stream()
                .flatMap(version -> version.groups().stream())
                .flatMap(group -> group.districts().stream())
                .filter(code -> districts.stream().noneMatch(d -> d.find(code).isPresent()))
                .findFirst()
                .ifPresent(code -> {
                    throw new BadReferenceData(
                            place("district-groups.json"), "districts has " + code + ", which is none");
                });
    }

    private <T extends Versioned> Dated<T> dated(String name, Class<T> kind) {
        var list = read(name + ".json", kind);
        lists.put(name, list);
        return list;
    }

    /** What no record is checked against, so that no event says its version. */
    private <T extends Versioned> Dated<T> exportedBy(String name, Class<T> kind) {
        return read(name + ".json", kind);
    }

    private <T extends Versioned> Dated<T> read(String file, Class<T> kind) {
        files.add(file);
        try (var in = open(file)) {
            return new Dated<T>(JSON.readerForListOf(kind).readValue(in));
        } catch (JacksonException e) {
            throw new BadReferenceData(place(file), whatIsWrong(e));
        } catch (IllegalArgumentException e) {
            throw new BadReferenceData(place(file), e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) throws IOException {
        return isOutside(file)
                ? Files.newInputStream(outside.resolve(file))
                : ReferenceFiles.class.getResourceAsStream("/reference/" + file);
    }

    private boolean isOutside(String file) {
        return outside != null && Files.exists(outside.resolve(file));
    }

    private String place(String file) {
        return isOutside(file) ? outside.resolve(file).toString() : file;
    }

    /** A file that is never read would be missed by nobody but those who wrote it. */
    private void requireNoOthers() {
        if (outside == null) {
            return;
        }
        try (var found = Files.newDirectoryStream(outside, "*.json")) {
            for (var file : found) {
                if (!files.contains(file.getFileName().toString())) {
                    throw new BadReferenceData(file.toString(), "there is no such kind; it is one of " + files);
                }
            }
        } catch (IOException e) {
            throw new BadReferenceData(outside.toString(), "the folder cannot be read");
        }
    }

    /** Such as {@code [0].providers[2].from is missing}. */
    private static String whatIsWrong(JacksonException e) {
        var path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(joining());
        if (e.getCause() instanceof IllegalArgumentException ours) {
            return path + "." + ours.getMessage();
        }
        return e instanceof DatabindException
                ? path + " cannot be read: " + e.getOriginalMessage()
                : "is no JSON from line " + e.getLocation().getLineNr() + " on";
    }
}
