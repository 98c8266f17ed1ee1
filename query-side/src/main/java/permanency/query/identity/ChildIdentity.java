package permanency.query.identity;

import java.util.UUID;

/** Who a child is, which stands apart from its history. */
record ChildIdentity(UUID childId, String name, String childStoryId) {}
