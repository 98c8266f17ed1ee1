package permanency.standalone;

import java.nio.file.Path;

/** Another process of this product works on the folder. */
final class FolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUse(Path data) {
        super("Another standalone works on " + data.toAbsolutePath() + "; stop it first, or name another folder by "
                + "--permanency.data=...");
    }
}
