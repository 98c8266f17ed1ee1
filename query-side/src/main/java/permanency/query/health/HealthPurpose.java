package permanency.query.health;

import java.time.LocalDate;

/** That something was entered of a child's health, and what for; not what. */
record HealthPurpose(int version, LocalDate statedOn, String purpose) {}
