package permanency.query.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import permanency.query.http.BadParameter;

/**
 * By what children are looked for, one of the three. It is a body, since names have no place in an address.
 *
 * @param childIds of whom the names are wanted, as for a page of a list
 * @param name a part of it, in any case
 */
record ChildSearch(
        @Size(min = 1, max = 200) List<@NotNull UUID> childIds,

        @Size(min = 1, max = 100) @Pattern(regexp = TEXT, message = NO_TEXT)
        String childStoryId,

        @Size(min = 2, max = 100) @Pattern(regexp = TEXT, message = NO_TEXT)
        String name) {

    private static final String TEXT = "\\P{Cntrl}*";
    private static final String NO_TEXT = "holds a control character";

    void requireOneWay() {
        if (Stream.of(childIds, childStoryId, name).filter(Objects::nonNull).count() != 1) {
            throw new BadParameter("childIds", "has to be given, or childStoryId, or name: one of the three");
        }
    }
}
