package permanency.query.extract;

/** The cohort that was looked at: as all rows of a cohort review have it. */
record CohortPart(
        @Element(value = "What the cohort was called", source = "cohort review, R60", onRequest = true)
        String name,

        @Element(value = "By what the children were chosen", source = "cohort review, R60", onRequest = true)
        String criteria) {}
