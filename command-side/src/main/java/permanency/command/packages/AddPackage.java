package permanency.command.packages;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.Participant;
import permanency.events.packages.EligibilityApproval;
import permanency.events.packages.PackageKind;

/** DCJ adds a package by hand; {@code endsOn} is null when open, {@code eligibility} for all but specialist ones. */
public record AddPackage(
        @TargetAggregateIdentifier ChildId childId,
        PackageKind kind,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        EligibilityApproval eligibility,
        List<Participant> weighedBy,
        String reasons)
        implements ChildCommand {}
