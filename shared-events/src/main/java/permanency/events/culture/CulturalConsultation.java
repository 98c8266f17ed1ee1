package permanency.events.culture;

/**
 * What a cultural consultation says beside its day (R114).
 *
 * @param consulted the name of the panel, organisation or consultant, or the kind of family process; families are not
 *     named
 */
public record CulturalConsultation(CulturalAdviser adviser, String consulted, String advice) {}
