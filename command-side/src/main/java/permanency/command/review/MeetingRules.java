package permanency.command.review;

import static permanency.command.records.RecordRules.R131;
import static permanency.command.records.RecordRules.R162;
import static permanency.command.records.RecordRules.requireDistrict;
import static permanency.command.review.ReviewRules.R49;
import static permanency.policy.Clause.clause;

import java.time.LocalDate;
import permanency.command.submission.Actor;
import permanency.command.submission.NoSuchRecord;
import permanency.command.submission.NotOpen;
import permanency.command.submission.Submission;
import permanency.events.review.ReviewMeetingCancelled;
import permanency.events.review.ReviewMeetingConvened;
import permanency.events.review.ReviewMeetingEvent;
import permanency.events.review.ReviewMeetingHeld;
import permanency.events.review.ReviewMeetingPostponed;
import permanency.history.ChildHistory;
import permanency.policy.Clause;

/** Chapter review: the meeting of a coordinator with one provider, at which several children are reviewed. */
public final class MeetingRules {

    public static final Clause R62 = clause("R62", "A postponed or cancelled meeting moves no due date.");

    private MeetingRules() {}

    static ReviewMeetingEvent decide(ConveneReviewMeeting convene, Caseload caseload, Actor actor, LocalDate today) {
        R49.requireAuthority(actor.isCoordinator());
        var day = convene.plannedOn().isAfter(today) ? today : convene.plannedOn();
        var histories = convene.children().stream().map(caseload::of).toList();
        var strangers = R49.missing();
        for (int i = 0; i < histories.size(); i++) {
            requireKnown(histories.get(i));
            requireDistrict(actor, histories.get(i));
            var holder = histories.get(i).asAt(day).responsibility().holder();
            strangers.unless(
                    convene.provider().equals(holder.provider()),
                    "children[" + i + "]",
                    "is not managed by that provider");
        }
        strangers.refuseIfAny();
        return new ReviewMeetingConvened(
                convene.meetingId(),
                today,
                convene.plannedOn(),
                convene.provider(),
                convene.children().stream().distinct().toList(),
                histories.stream()
                        .map(h -> h.registration().district())
                        .distinct()
                        .toList(),
                actor.party());
    }

    static ReviewMeetingEvent decide(PostponeReviewMeeting postpone, Meeting meeting, Submission s, LocalDate today) {
        requireOpen(meeting, s.actor());
        return new ReviewMeetingPostponed(
                postpone.meetingId(),
                s.recordId(),
                today,
                postpone.plannedOn(),
                postpone.reason(),
                s.actor().party());
    }

    static ReviewMeetingEvent decide(CancelReviewMeeting cancel, Meeting meeting, Submission s, LocalDate today) {
        requireOpen(meeting, s.actor());
        return new ReviewMeetingCancelled(
                cancel.meetingId(),
                s.recordId(),
                today,
                cancel.reason(),
                s.actor().party());
    }

    /** Recorded once; again only to correct the day. */
    static ReviewMeetingEvent decide(HoldReviewMeeting hold, Meeting meeting, Submission s, LocalDate today) {
        var correction = s.correction();
        if (correction == null) {
            requireOpen(meeting, s.actor());
        } else {
            requireCoordinator(meeting, s.actor());
            if (!correction.recordId().equals(meeting.heldRecord())) {
                throw new NoSuchRecord("record");
            }
        }
        R131.requireField(!hold.heldOn().isAfter(today), "heldOn", "lies in the future");
        return new ReviewMeetingHeld(
                hold.meetingId(),
                s.recordId(),
                hold.heldOn(),
                s.actor().party(),
                correction == null ? null : correction.reason());
    }

    private static void requireKnown(ChildHistory history) {
        if (history.isEmpty()) {
            throw new NoSuchRecord("child");
        }
    }

    private static void requireOpen(Meeting meeting, Actor actor) {
        requireCoordinator(meeting, actor);
        if (!meeting.isOpen()) {
            throw new NotOpen("The meeting was " + (meeting.cancelled() ? "cancelled" : "held") + " already.");
        }
    }

    private static void requireCoordinator(Meeting meeting, Actor actor) {
        if (!meeting.isConvened()) {
            throw new NoSuchRecord("review meeting");
        }
        R49.requireAuthority(actor.isCoordinator());
        R162.requireAuthority(meeting.districts().stream().allMatch(actor::covers));
    }
}
