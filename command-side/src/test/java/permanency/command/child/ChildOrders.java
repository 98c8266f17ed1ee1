package permanency.command.child;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.day;
import static permanency.command.Past.id;

import java.util.List;
import permanency.command.Actors;
import permanency.events.DistrictId;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.child.ChildProfile;
import permanency.events.child.ChildProfileRecorded;

/** Commands and events of chapter child about the child of the tests. */
final class ChildOrders {

    static final DistrictId ILLAWARRA = DistrictId.of(Actors.ILLAWARRA);

    private ChildOrders() {}

    static RecordChildProfile stateProfile(String day, boolean culturallyDiverse) {
        return new RecordChildProfile(CHILD, day(day), profile(culturallyDiverse));
    }

    static ChildProfileRecorded profileStated(String day, boolean culturallyDiverse) {
        return new ChildProfileRecorded(CHILD, id("profile " + day), day(day), profile(culturallyDiverse));
    }

    private static ChildProfile profile(boolean culturallyDiverse) {
        return new ChildProfile(List.of("Vietnamese"), List.of("Vietnamese"), culturallyDiverse, null);
    }

    static MoveToDistrict move(String day, DistrictId to) {
        return new MoveToDistrict(CHILD, day(day), to);
    }

    static ChildMovedDistrict moved(String day, DistrictId to) {
        return new ChildMovedDistrict(CHILD, id("move " + day), day(day), to);
    }
}
