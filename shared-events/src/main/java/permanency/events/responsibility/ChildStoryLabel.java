package permanency.events.responsibility;

/** How ChildStory calls the responsibility that DCJ keeps while a provider manages the case (R21). */
public enum ChildStoryLabel {
    INTERNAL_PRIMARY_CASE_RESPONSIBILITY
}
