package permanency.command.records;

import permanency.command.submission.Submission;

/** Where health information is kept, apart from the history: a new version for each entry. */
public interface HealthInformation {

    /**
     * Adds a version, or nothing when the request did so before. Throws
     * {@link permanency.command.submission.KeyReused} when it had other content.
     */
    void enter(RecordHealthInformation entry, Submission submission);
}
