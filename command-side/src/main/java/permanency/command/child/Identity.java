package permanency.command.child;

/** Who a child is. It is kept apart from events. */
public record Identity(String name, String childStoryId) {}
