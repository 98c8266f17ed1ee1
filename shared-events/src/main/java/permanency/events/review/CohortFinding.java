package permanency.events.review;

import permanency.events.ChildId;

/** Whether a child of the cohort needs a formal consultation, and why or why not. */
public record CohortFinding(ChildId childId, boolean consultationNeeded, String reason) {}
