package permanency.query.extract;

import java.time.LocalDate;
import permanency.events.goal.CasePlanGoal;
import permanency.events.responsibility.CaseResponsibilityHolder;
import permanency.events.review.ReviewMode;

/** Where the child stood on the day of the record. */
record StandingPart(
        @Element(value = "Who has primary case responsibility", source = "every record, R16")
        CaseResponsibilityHolder primaryCaseHolder,

        @Element(
                value = "The provider",
                need = Need.PROVIDER_MANAGED,
                values = "id of providers.json",
                source = "every record, R16")
        String providerId,

        @Element(
                value = "Unit of DCJ with secondary responsibility",
                need = Need.WHERE_THERE_IS_ONE,
                source = "every record")
        String nominatedUnit,

        @Element(value = "District responsible", values = "code of districts.json", source = "every record, R151")
        String responsibleDistrict,

        @Element(value = "Case plan goal", need = Need.WHERE_THERE_IS_ONE, source = "every record, R3")
        CasePlanGoal currentGoal,

        @Element(value = "First day of the goal", need = Need.GOAL_SET, source = "every record, R3")
        LocalDate goalEffectiveFrom,

        @Element(value = "Two-year target date", need = Need.TIME_LIMITED, source = "every record, R5")
        LocalDate targetDate,

        @Element(value = "How often reviews are due", need = Need.GOAL_SET, source = "every record, R41")
        ReviewMode reviewMode) {}
