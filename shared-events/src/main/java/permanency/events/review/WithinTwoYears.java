package permanency.events.review;

/** Whether permanency is likely within the two years. */
public enum WithinTwoYears {
    YES,
    NO,
    UNCERTAIN
}
