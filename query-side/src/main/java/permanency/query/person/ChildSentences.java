package permanency.query.person;

import permanency.events.child.CaseClosed;
import permanency.events.child.ChildMovedDistrict;
import permanency.events.child.ChildProfile;
import permanency.events.child.ChildProfileRecorded;
import permanency.events.child.ChildRegistered;

/** Chapter child. Notes about others, and who one's siblings are, are not told. */
final class ChildSentences {

    private ChildSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(ChildRegistered.class, e -> "your permanency record was started, in " + words.district(e.district()));
        to.on(ChildProfileRecorded.class, e -> "your background was written down" + background(e.profile()));
        to.on(ChildMovedDistrict.class, e -> words.district(e.to()) + " became the district responsible for you");
        to.on(CaseClosed.class, e -> "your case was closed (" + words.code(e.reason()) + ")");
    }

    private static String background(ChildProfile profile) {
        return Wording.said("Cultural background", String.join(", ", profile.culturalBackground()))
                + Wording.said("Languages", String.join(", ", profile.languages()));
    }
}
