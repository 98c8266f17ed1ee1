package permanency.command.packages;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import permanency.command.submission.ChildCommand;
import permanency.events.ChildId;
import permanency.events.packages.ExtensionApplication;

/** Whoever manages the case applies for an extension; {@code lodgedOn} is today when null. */
public record RequestExtension(
        @TargetAggregateIdentifier ChildId childId, LocalDate lodgedOn, ExtensionApplication application)
        implements ChildCommand {}
