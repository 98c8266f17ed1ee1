package permanency.query.extract;

import java.time.LocalDate;
import java.util.Optional;
import permanency.events.care.Court;
import permanency.events.care.CourtOrderKind;
import permanency.events.care.CourtOrderRecorded;
import permanency.events.goal.CasePlanDeveloped;
import permanency.events.goal.FormalAssessmentRecorded;
import permanency.events.goal.GoalChangeApproved;
import permanency.events.goal.OrderApplicationFiled;
import permanency.events.goal.PermanencyAchieved;

/** What followed on an approval: the steps DEVELOP, ASSESS and ACHIEVE. */
record AfterwardsPart(
        @Element(value = "Day of the case plan", need = Need.WHERE_THERE_IS_ONE, source = "goal change, R83")
        LocalDate casePlanDevelopedOn,

        @Element(
                value = "Day of its cultural support plan",
                need = Need.WHERE_THERE_IS_ONE,
                source = "goal change, R83")
        LocalDate culturalSupportPlanUpdatedOn,

        @Element(
                value = "Type of the last formal assessment",
                need = Need.WHERE_THERE_IS_ONE,
                source = "goal change, R83, R125",
                onRequest = true)
        String assessmentType,

        @Element(value = "Who assessed", need = Need.WHERE_THERE_IS_ONE, source = "goal change, R125", onRequest = true)
        String assessmentBy,

        @Element(value = "Day of the assessment", need = Need.WHERE_THERE_IS_ONE, source = "goal change, R125")
        LocalDate assessmentOn,

        @Element(
                value = "What it found",
                need = Need.WHERE_THERE_IS_ONE,
                source = "goal change, R125",
                onRequest = true)
        String assessmentResult,

        @Element(value = "Whether to go to court", need = Need.WHERE_THERE_IS_ONE, source = "goal change, R85")
        Boolean assessmentProceed,

        @Element(value = "Day of the application", need = Need.WHERE_THERE_IS_ONE, source = "goal change, R84")
        LocalDate applicationFiledOn,

        @Element(
                value = "The first order made after the application",
                need = Need.WHERE_THERE_IS_ONE,
                source = "goal change, R84")
        CourtOrderKind orderKind,

        @Element(
                value = "The same as a national code",
                need = Need.WHERE_THERE_IS_ONE,
                values = "codes of national-codes.json, careAndProtectionOrderType",
                source = "goal change")
        String orderNationalCode,

        @Element(value = "Which court made it", need = Need.WHERE_THERE_IS_ONE, source = "goal change")
        Court orderCourt,

        @Element(value = "On which day", need = Need.WHERE_THERE_IS_ONE, source = "goal change")
        LocalDate orderMadeOn,

        @Element(value = "Its last day", need = Need.WHERE_THERE_IS_ONE, source = "goal change")
        LocalDate orderExpiresOn,

        @Element(
                value = "Day on which permanency was achieved under the new goal",
                need = Need.WHERE_THERE_IS_ONE,
                source = "goal change, R10")
        LocalDate achievedOn,

        @Element(
                value = "How, as a national code",
                need = Need.WHERE_THERE_IS_ONE,
                values = "codes of national-codes.json, permanentCareArrangementStatus",
                source = "goal change, R10")
        String achievedNationalCode) {

    private static final AfterwardsPart NOTHING = new AfterwardsPart(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static AfterwardsPart of(Steps steps, NationalCoding national) {
        return steps.last(GoalChangeApproved.class)
                .map(approved -> after(approved, steps, national))
                .orElse(NOTHING);
    }

    private static AfterwardsPart after(GoalChangeApproved approved, Steps steps, NationalCoding national) {
        var plan = steps.first(CasePlanDeveloped.class);
        var assessment = steps.last(FormalAssessmentRecorded.class);
        var filedOn = steps.firstDay(OrderApplicationFiled.class);
        var order = filedOn == null
                ? Optional.<CourtOrderRecorded>empty()
                : steps.all(CourtOrderRecorded.class)
                        .filter(o -> !o.occurredOn().isBefore(filedOn))
                        .findFirst();
        var achieved = steps.all(PermanencyAchieved.class)
                .filter(a -> a.goal() == approved.to() && !a.occurredOn().isBefore(approved.occurredOn()))
                .findFirst();
        return new AfterwardsPart(
                plan.map(CasePlanDeveloped::occurredOn).orElse(null),
                plan.map(CasePlanDeveloped::culturalSupportPlanUpdatedOn).orElse(null),
                assessment.map(a -> a.assessment().type()).orElse(null),
                assessment
                        .map(a -> a.assessment().assessor())
                        .map(a -> Texts.said(a.name(), a.role(), a.organisation()))
                        .orElse(null),
                assessment.map(FormalAssessmentRecorded::occurredOn).orElse(null),
                assessment.map(a -> a.assessment().result()).orElse(null),
                assessment.map(a -> a.assessment().proceed()).orElse(null),
                filedOn,
                order.map(o -> o.order().kind()).orElse(null),
                order.map(o -> national.order(o.order().kind(), o.occurredOn())).orElse(null),
                order.map(o -> o.order().court()).orElse(null),
                order.map(CourtOrderRecorded::occurredOn).orElse(null),
                order.map(o -> o.order().expiresOn()).orElse(null),
                achieved.map(PermanencyAchieved::occurredOn).orElse(null),
                achieved.map(a -> national.arrangement(a.outcome(), a.occurredOn()))
                        .orElse(null));
    }
}
