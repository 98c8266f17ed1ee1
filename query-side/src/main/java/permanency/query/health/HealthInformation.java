package permanency.query.health;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is known of a child's health by what was collected for one purpose. */
record HealthInformation(UUID childId, Instant asKnownAt, String purpose, List<HealthVersion> versions) {}
