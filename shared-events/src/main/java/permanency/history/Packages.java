package permanency.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import permanency.events.RecordId;
import permanency.events.packages.ChildAssessmentRecorded;
import permanency.events.packages.ExtensionApproved;
import permanency.events.packages.ExtensionEndorsementRecorded;
import permanency.events.packages.ExtensionRefused;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.ExtensionSuperseded;
import permanency.events.packages.ExtensionWithdrawn;
import permanency.events.packages.PackageAdded;
import permanency.events.packages.PackageClosed;
import permanency.events.packages.PackagesEvent;

/** Chapter packages: those added by hand, assessments of needs, and applications for extensions. */
public record Packages(
        List<PackageAdded> added,
        List<PackageClosed> closed,
        List<ChildAssessmentRecorded> assessments,
        List<Extension> extensions) {

    static final Packages EMPTY = new Packages(List.of(), List.of(), List.of(), List.of());

    Packages apply(PackagesEvent event) {
        if (event instanceof PackageAdded e) {
            return new Packages(plus(added, e), closed, assessments, extensions);
        } else if (event instanceof PackageClosed e) {
            return new Packages(added, plus(closed, e), assessments, extensions);
        } else if (event instanceof ChildAssessmentRecorded e) {
            return new Packages(added, closed, plus(assessments, e), extensions);
        } else if (event instanceof ExtensionRequested e) {
            return new Packages(added, closed, assessments, plus(extensions, Extension.requested(e)));
        } else if (event instanceof ExtensionEndorsementRecorded e) {
            return step(e.applicationId(), extension -> extension.endorsed(e));
        } else if (event instanceof ExtensionApproved e) {
            return step(e.applicationId(), extension -> extension.approved(e));
        } else if (event instanceof ExtensionRefused e) {
            return step(e.applicationId(), extension -> extension.closed(Extension.Status.REFUSED));
        } else if (event instanceof ExtensionWithdrawn e) {
            return step(e.applicationId(), extension -> extension.closed(Extension.Status.WITHDRAWN));
        }
        throw new NotFolded(event);
    }

    /** With those applications withdrawn that are open by the facts, but superseded (R104). */
    Packages superseded(List<ExtensionSuperseded> superseded) {
        var packages = this;
        for (var e : superseded) {
            packages = packages.step(
                    e.applicationId(), open -> open.isUndecided() ? open.closed(Extension.Status.WITHDRAWN) : open);
        }
        return packages;
    }

    public Optional<Extension> extension(RecordId applicationId) {
        return extensions.stream()
                .filter(e -> e.applicationId().equals(applicationId))
                .findFirst();
    }

    /** The applications for one package, the latest last. */
    public List<Extension> extensionsOf(RecordId packageId) {
        return extensions.stream().filter(e -> e.packageId().equals(packageId)).toList();
    }

    /** The months granted to one package so far (R103). */
    public int monthsGranted(RecordId packageId) {
        return extensionsOf(packageId).stream()
                .mapToInt(Extension::monthsGranted)
                .sum();
    }

    private Packages step(RecordId applicationId, UnaryOperator<Extension> step) {
        return new Packages(
                added,
                closed,
                assessments,
                extensions.stream()
                        .map(e -> e.applicationId().equals(applicationId) ? step.apply(e) : e)
                        .toList());
    }

    private static <E> List<E> plus(List<E> some, E one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }
}
