package permanency.query.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import permanency.events.consultation.ConsultationFormality;
import permanency.events.consultation.ConsultationRecorded;
import permanency.events.consultation.ConsultationTrigger;
import permanency.events.consultation.Dimensions;
import permanency.events.consultation.InvolvementDecidedBy;
import permanency.events.consultation.NotedChallenge;
import permanency.events.consultation.Recommendation;
import permanency.events.consultation.UpskillingTopic;
import permanency.events.consultation.Venue;
import permanency.events.goal.CasePlanGoal;

/** A permanency consultation in the minimum data set. */
record ExtractedConsultation(
        RecordedPart recorded,
        ChildPart child,
        StandingPart standing,
        UploadPart upload,
        CorrectionPart correction,

        @Element(value = "The consultation", source = "consultation")
        UUID consultationId,

        @Element(value = "Day of the consultation", source = "consultation, R24")
        LocalDate heldOn,

        @Element(value = "Where people met", source = "consultation", recordedAs = "venue")
        Venue venue,

        @Element(value = "Only a formal one meets a duty", source = "consultation, R40")
        ConsultationFormality formality,

        @Element(value = "Why it took place", source = "consultation, R26", recordedAs = "triggers")
        List<ConsultationTrigger> triggers,

        @Element(value = "Who asked for it", need = Need.REQUESTED, source = "consultation, R30", onRequest = true)
        String requestedBy,

        @Element(value = "Day on which it was asked for", need = Need.REQUESTED, source = "consultation, R30")
        LocalDate requestedOn,

        @Element(value = "Who settled the involvement", need = Need.DCJ_MANAGED, source = "consultation, R35")
        InvolvementDecidedBy involvementDecidedBy,

        @Element(value = "Reference of the report", need = Need.ROSH, source = "consultation, R32", onRequest = true)
        String roshReference,

        @Element(
                value = "Day on which the report came in",
                need = Need.ROSH,
                source = "consultation, R32",
                onRequest = true)
        LocalDate roshReceivedOn,

        @Element(value = "The coordinator: subject of the token", source = "consultation, R25")
        String coordinator,

        @Element(
                value = "Role and organisation of each who took part",
                source = "consultation, R37",
                recordedAs = "participants")
        List<String> participants,

        @Element(value = "Their names", source = "consultation, R37", onRequest = true)
        List<String> participantNames,

        @Element(
                value = "Relational permanency",
                need = Need.FORMAL,
                source = "consultation, R12",
                onRequest = true,
                recordedAs = "dimensions")
        String relational,

        @Element(
                value = "Physical permanency",
                need = Need.FORMAL,
                source = "consultation, R12",
                onRequest = true,
                recordedAs = "dimensions")
        String physical,

        @Element(
                value = "Cultural permanency",
                need = Need.FORMAL,
                source = "consultation, R12",
                onRequest = true,
                recordedAs = "dimensions")
        String cultural,

        @Element(
                value = "Legal permanency",
                need = Need.FORMAL,
                source = "consultation, R12",
                onRequest = true,
                recordedAs = "dimensions")
        String legal,

        @Element(
                value = "Issues considered",
                source = "consultation",
                onRequest = true,
                recordedAs = "issuesConsidered")
        String issuesConsidered,

        @Element(
                value = "Evidence considered",
                source = "consultation",
                onRequest = true,
                recordedAs = "evidenceConsidered")
        String evidenceConsidered,

        @Element(
                value = "Types of what was recommended",
                values = "types of recommendation, or NONE",
                source = "consultation, R36",
                recordedAs = "recommendations")
        List<String> recommendations,

        @Element(
                value = "Text, addressee and day of each",
                need = Need.OPTIONAL,
                source = "consultation, R36",
                onRequest = true)
        List<String> recommendationTexts,

        @Element(value = "Goal of that day", need = Need.GOAL_WEIGHED, source = "consultation, R27")
        CasePlanGoal goalConsideredFrom,

        @Element(value = "Goal that was weighed", need = Need.GOAL_WEIGHED, source = "consultation, R27")
        CasePlanGoal goalConsidered,

        @Element(
                value = "Advice on packages",
                need = Need.WHERE_THERE_IS_ONE,
                source = "consultation",
                onRequest = true)
        String packageAdvice,

        @Element(
                value = "Preservation services considered",
                need = Need.PRESERVATION,
                source = "consultation, R34",
                onRequest = true)
        String preservationServiceConsidered,

        @Element(
                value = "Whether a cultural consultation is needed",
                need = Need.ABORIGINAL_WITHOUT_LINK,
                source = "consultation, R114")
        Boolean culturalConsultationNeeded,

        @Element(
                value = "The cultural consultation",
                need = Need.WHERE_THERE_IS_ONE,
                source = "consultation, R114",
                values = "UUID")
        String culturalConsultationId,

        @Element(value = "Kinds of challenge noted", need = Need.OPTIONAL, source = "consultation, R158")
        List<NotedChallenge.Kind> challengesNoted,

        @Element(value = "Topics on which skills were built", need = Need.OPTIONAL, source = "consultation, R39")
        List<UpskillingTopic> upskillingTopics)
        implements Extracted {

    static ExtractedConsultation of(StoredRecord stored) {
        var event = stored.as(ConsultationRecorded.class);
        var said = event.consultation();
        var dimensions = said.dimensions() == null ? new Dimensions(null, null, null, null) : said.dimensions();
        return new ExtractedConsultation(
                stored.recorded(),
                stored.child(),
                stored.standing(),
                stored.upload(),
                stored.correction(),
                stored.id(),
                event.occurredOn(),
                said.venue(),
                said.formality(),
                said.triggers(),
                said.requestedBy(),
                said.requestedOn(),
                said.involvementDecidedBy(),
                said.roshReference(),
                said.roshReceivedOn(),
                event.coordinator(),
                Texts.roles(said.participants()),
                Texts.names(said.participants()),
                dimensions.relational(),
                dimensions.physical(),
                dimensions.cultural(),
                dimensions.legal(),
                said.issuesConsidered(),
                said.evidenceConsidered(),
                Texts.orNone(said.recommendations(), r -> Texts.text(r.type())),
                Texts.orNone(said.recommendations(), ExtractedConsultation::text),
                said.goalConsideredFrom(),
                said.goalConsidered(),
                said.packageAdvice(),
                said.preservationServiceConsidered(),
                said.culturalConsultationNeeded(),
                Texts.id(said.culturalConsultationId()),
                said.challenges().stream().map(NotedChallenge::kind).toList(),
                said.upskillingTopics());
    }

    private static String text(Recommendation recommendation) {
        return Texts.said(recommendation.text(), recommendation.addressee(), recommendation.by());
    }
}
