package permanency.standalone.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The providers of the sample caseload, as a folder of reference data like a deployment has. */
public final class SampleReference {

    private SampleReference() {}

    /** The folder {@code reference} among the data; what is there is left as it is. */
    public static Path in(Path data) {
        var folder = data.resolve("reference");
        var providers = folder.resolve("providers.json");
        try (var sample = SampleReference.class.getResourceAsStream("/sample-reference/providers.json")) {
            Files.createDirectories(folder);
            if (!Files.exists(providers)) {
                Files.copy(sample, providers);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
