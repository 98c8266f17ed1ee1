package permanency.events.responsibility;

/** What happened on the day of a transfer, by which that day is set (R17). */
public enum TransferBasis {
    /** The provider first made contact with the child or the parents: for preservation. */
    FIRST_CONTACT,
    /** The placement with the receiving provider started: for statutory out-of-home care. */
    PLACEMENT_STARTED,
    /** The day agreed between the holders: to DCJ, and for care that is not statutory. */
    AGREED_DAY
}
