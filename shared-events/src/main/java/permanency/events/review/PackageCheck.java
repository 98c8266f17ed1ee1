package permanency.events.review;

import permanency.events.RecordId;

/**
 * The check of one current PSP package (R93).
 *
 * @param packageId the record of the package; null in reviews that name it only
 */
public record PackageCheck(String packageName, PackageDecision decision, String note, RecordId packageId) {}
