package permanency.events.consultation;

import java.time.LocalDate;

/** A service that was recommended, when it was found available, and the caseworker who acts on it (R38). */
public record RecommendedService(String service, LocalDate availabilityCheckedOn, String responsibleCaseworker) {}
