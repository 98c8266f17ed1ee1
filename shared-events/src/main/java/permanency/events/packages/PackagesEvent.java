package permanency.events.packages;

import permanency.events.ChildEvent;

/** Chapter packages: what is paid for a child's goal and needs, and the extension of the goal's package. */
public sealed interface PackagesEvent extends ChildEvent
        permits PackageAdded,
                PackageClosed,
                ChildAssessmentRecorded,
                ExtensionRequested,
                ExtensionEndorsementRecorded,
                ExtensionApproved,
                ExtensionRefused,
                ExtensionWithdrawn,
                ExtensionSuperseded,
                PackageStarted,
                PackageEnded {}
