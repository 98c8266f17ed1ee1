package permanency.events.goal;

/**
 * What stands behind a guardianship order; what was not found is null (R86).
 *
 * @param restoration why there is no realistic possibility of it
 * @param suitability of the guardian
 * @param placementPrinciples accordance with the Aboriginal placement principles, where they are relevant
 * @param childConsent of a child who is 12 or over, or why the child is not able to give it
 */
public record GuardianshipFindings(
        String restoration, String suitability, String placementPrinciples, String childConsent) {}
