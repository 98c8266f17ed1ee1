package permanency.events.review;

/** An area that needs more support, what is done about it, and who does it. */
public record SupportNeed(String area, String action, String who) {}
