package permanency.events.culture;

/** Who advises on the culture of an Aboriginal or Torres Strait Islander child (R114). */
public enum CulturalAdviser {
    PANEL,
    ACCO,
    CONSULTANT,
    FAMILY_PROCESS
}
