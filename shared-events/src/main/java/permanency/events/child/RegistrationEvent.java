package permanency.events.child;

import permanency.events.ChildEvent;

/** Chapter child: registration, district, closing, and where the child stands. */
public sealed interface RegistrationEvent extends ChildEvent
        permits ChildRegistered, ChildProfileRecorded, ChildMovedDistrict, CaseClosed, ChildTurned18, ChildStanding {}
