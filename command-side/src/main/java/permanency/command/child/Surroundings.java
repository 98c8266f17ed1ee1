package permanency.command.child;

import permanency.command.delegation.Delegations;
import permanency.command.submission.Today;
import permanency.reference.Reference;

/** What a child's history does not hold, and decisions on it need. */
public record Surroundings(Today today, Reference reference, Delegations delegations, Moments moments) {}
