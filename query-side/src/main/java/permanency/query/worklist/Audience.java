package permanency.query.worklist;

import permanency.events.delegation.Position;
import permanency.query.access.Viewer;
import permanency.reference.Offices;

/** For whom a list is, of those who see the children on it. Auditors read every list. */
public enum Audience {
    /** Providers too, for the children whose case they manage. */
    EVERYBODY {
        @Override
        boolean includes(Viewer viewer, Offices offices) {
            return true;
        }
    },
    /** What only DCJ has to do. */
    DCJ {
        @Override
        boolean includes(Viewer viewer, Offices offices) {
            return isOfDcj(viewer);
        }
    },
    /** Those managers of DCJ who close compliance exceptions. */
    EXCEPTION_CLOSERS {
        @Override
        boolean includes(Viewer viewer, Offices offices) {
            return isOfDcj(viewer)
                    && offices.closeExceptions().stream()
                            .map(Position::code)
                            .anyMatch(code -> code.equals(viewer.position()));
        }
    };

    abstract boolean includes(Viewer viewer, Offices offices);

    boolean reads(Viewer viewer, Offices offices) {
        return viewer.roles().contains("AUDIT") || includes(viewer, offices);
    }

    private static boolean isOfDcj(Viewer viewer) {
        return "DCJ".equals(viewer.organisation());
    }
}
