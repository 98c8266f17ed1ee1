package permanency.query.worklist;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import permanency.query.http.BadParameter;

/** By what the items of a list can be counted. */
enum Dimension {
    DISTRICT("district"),
    DISTRICT_GROUP("district_group"),
    PROVIDER("provider"),
    COORDINATOR("coordinator"),
    GOAL("goal"),
    MODE("mode"),
    KIND("kind"),
    AGE("age");

    /** Those that say where a child stands. */
    static final Set<Dimension> OF_STANDING = EnumSet.range(DISTRICT, MODE);

    private final String column;

    Dimension(String column) {
        this.column = column;
    }

    static Dimension of(String by) {
        return Arrays.stream(values())
                .filter(d -> d.toString().equals(by))
                .findFirst()
                .orElseThrow(() -> new BadParameter("by", "is none of " + Arrays.toString(values())));
    }

    String column() {
        return column;
    }

    /** As it stands in a URL. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
