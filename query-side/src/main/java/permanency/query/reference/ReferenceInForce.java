package permanency.query.reference;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import permanency.reference.Reference;

/** The reference data that the read side works with; it has to be given the same files as the write side. */
@Component
public class ReferenceInForce {

    private final Reference reference;

    public ReferenceInForce(@Value("${permanency.reference.folder:}") String folder) {
        reference = Reference.from(folder.isBlank() ? null : Path.of(folder));
    }

    public Reference get() {
        return reference;
    }
}
