package permanency.query.person;

import permanency.events.supervision.DisputeRecorded;
import permanency.events.supervision.GroupSupervisionHeld;
import permanency.events.supervision.GroupSupervisionOpened;

/** Chapter supervision. */
final class SupervisionSentences {

    private SupervisionSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(
                GroupSupervisionOpened.class,
                e -> "the people who work with you decided to talk your case through in Group Supervision");
        to.on(
                GroupSupervisionHeld.class,
                e -> "your case was talked through in Group Supervision: "
                        + words.code(e.session().outcome()));
        to.on(
                DisputeRecorded.class,
                e -> "a difference of opinion about your goal was dealt with: " + words.code(e.outcome()));
    }
}
