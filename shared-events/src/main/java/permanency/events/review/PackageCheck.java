package permanency.events.review;

/** The check of one current PSP package (R93). */
public record PackageCheck(String packageName, PackageDecision decision, String note) {}
