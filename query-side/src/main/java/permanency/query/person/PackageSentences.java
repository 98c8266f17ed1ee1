package permanency.query.person;

import permanency.events.packages.ChildAssessmentRecorded;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionEndorsementRecorded;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageClosed;

/** Chapter packages. The name of a package may tell of health, which is held apart (R141), and is not told. */
final class PackageSentences {

    private static final String REASONS = "The reasons given";

    private PackageSentences() {}

    static void add(Sentences to, Wording words) {
        to.on(PackageAdded.class, e -> "a package of support was added for you");
        to.on(PackageClosed.class, e -> "a package of support for you was closed");
        to.on(ChildAssessmentRecorded.class, e -> "what support you need was assessed");
        to.on(
                ExtensionRequested.class,
                e -> words.organisation(e.applicant().organisation()) + " asked for more time to reach your goal of "
                        + words.code(e.goal())
                        + Wording.said("Your views", e.application().childViews()));
        to.on(
                ExtensionEndorsementRecorded.class,
                e -> "a Permanency Coordinator gave an opinion on the request for more time: "
                        + words.code(e.endorsement()));
        to.on(
                ExtensionApproved.class,
                e -> e.monthsGranted() + " more months were allowed to reach your goal of " + words.code(e.goal())
                        + Wording.said(REASONS, e.reasons()));
        to.on(
                ExtensionRefused.class,
                e -> "the request for more time to reach your goal was refused" + Wording.said(REASONS, e.reasons()));
        to.on(
                ExtensionWithdrawn.class,
                e -> "the request for more time to reach your goal was taken back"
                        + Wording.said(REASONS, e.reasons()));
    }
}
