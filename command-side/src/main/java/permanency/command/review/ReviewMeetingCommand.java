package permanency.command.review;

import permanency.events.RecordId;

/** A command about one review meeting. */
public sealed interface ReviewMeetingCommand
        permits ConveneReviewMeeting, PostponeReviewMeeting, CancelReviewMeeting, HoldReviewMeeting {

    RecordId meetingId();

    /** The stream of the meeting. */
    String stream();
}
