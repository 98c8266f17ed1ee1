package permanency.events.care;

/** Where a child in care lives. */
public enum PlacementType {
    FOSTER_CARE,
    RELATIVE_OR_ABORIGINAL_KINSHIP_CARE,
    RESIDENTIAL_CARE,
    INDEPENDENT_LIVING,
    PROFESSIONAL_FOSTER_CARE,
    SUPPORTED_ACCOMMODATION,
    NON_RELATED_PERSON,
    OTHER
}
