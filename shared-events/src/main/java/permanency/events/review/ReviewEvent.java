package permanency.events.review;

import permanency.events.ChildEvent;

/** Chapter review: progress reviews, how often they fall due, and the dates that follow. */
public sealed interface ReviewEvent extends ChildEvent
        permits ProgressReviewRecorded,
                ProgressReviewCorrected,
                ProgressReviewVoided,
                HeightenedFrequencyStarted,
                ReviewEvidenceLodged,
                ReviewCopyProvided,
                ReviewCopyOutstanding,
                ChallengeWorkRecorded,
                CohortFindingRecorded,
                ScheduleEvent {}
