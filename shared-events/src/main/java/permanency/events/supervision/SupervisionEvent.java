package permanency.events.supervision;

import permanency.events.ChildEvent;

/** Chapter supervision: Group Supervision, and disputes that remain. */
public sealed interface SupervisionEvent extends ChildEvent
        permits GroupSupervisionOpened, GroupSupervisionHeld, DisputeRecorded {}
