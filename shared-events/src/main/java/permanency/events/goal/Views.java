package permanency.events.goal;

/** The views of those concerned, or why they were not sought (R68). */
public record Views(String child, String carers, String family) {}
