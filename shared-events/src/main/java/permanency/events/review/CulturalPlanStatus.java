package permanency.events.review;

/** How the cultural support plan stands; mandatory for an Aboriginal or Torres Strait Islander child (R115). */
public enum CulturalPlanStatus {
    CURRENT,
    NEEDS_UPDATE,
    NONE
}
