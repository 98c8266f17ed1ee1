package permanency.events.activity;

import permanency.events.ProviderId;

/**
 * A meeting beside the case.
 *
 * @param provider null where no provider met
 * @param note what came of it; may be null
 */
public record Forum(ForumKind kind, ProviderId provider, String note) {}
