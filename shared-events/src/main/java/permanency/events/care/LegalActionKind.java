package permanency.events.care;

/** The kind of proceedings that were commenced. */
public enum LegalActionKind {
    CARE_APPLICATION,
    SECTION_90_APPLICATION,
    ADOPTION_APPLICATION,
    OTHER
}
