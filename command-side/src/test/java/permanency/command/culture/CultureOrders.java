package permanency.command.culture;

import static permanency.command.Past.CHILD;
import static permanency.command.Past.PROPOSAL;
import static permanency.command.Past.day;

import permanency.command.goal.ApproveGoalChange;
import permanency.events.RecordId;
import permanency.events.culture.CulturalAdviser;
import permanency.events.culture.CulturalConsultation;
import permanency.events.culture.IndigenousStatus;

/** Commands of the chapter culture, complete unless a test takes something away. */
public final class CultureOrders {

    private CultureOrders() {}

    public static RecordIndigenousStatus state(IndigenousStatus status, String day) {
        return new RecordIndigenousStatus(CHILD, day(day), status, "The grandmother, confirmed by the land council.");
    }

    public static RecordCulturalConsultation consultCulture(String day) {
        return consultCulture(day, culturalConsultation());
    }

    public static RecordCulturalConsultation consultCulture(String day, CulturalConsultation content) {
        return new RecordCulturalConsultation(CHILD, day(day), content);
    }

    public static CulturalConsultation culturalConsultation() {
        return new CulturalConsultation(CulturalAdviser.PANEL, "District panel", "Keep the child with kin.");
    }

    public static RecordCulturalEngagement engage(RecordId decision, String day) {
        return new RecordCulturalEngagement(
                CHILD, decision, day(day), "Family meeting of 5 June.", "Letter of the ACCO.");
    }

    /** With a cultural consultation named, or an override reason. */
    public static ApproveGoalChange approveWith(RecordId culturalConsultation, String overrideReason) {
        return new ApproveGoalChange(
                CHILD, PROPOSAL, null, false, culturalConsultation, overrideReason, "Restoration is not realistic.");
    }
}
