package permanency.events.activity;

/** What the coordinator had to do with a training. */
public enum TrainingPart {
    DELIVERED,
    CONSULTED_ON_NEED
}
