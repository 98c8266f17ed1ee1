package permanency.command.activity;

/** A command to the log of one coordinator: the one who sends it. */
public sealed interface ActivityCommand
        permits RecordTraining,
                RecordPracticeTheme,
                RaiseProviderIssue,
                RecordServiceGap,
                RecordForumAttendance,
                VoidActivity {

    /** Subject of the token. */
    String coordinator();

    /** The stream of the coordinator's log. */
    String stream();
}
