package permanency.command.submission;

import permanency.events.RecordId;

/**
 * The answer to a command that was accepted.
 *
 * @param stream the child, the district's register, the meeting or the cohort review
 * @param recordId of what was recorded
 * @param version of the stream after it
 */
public record Receipt(String stream, RecordId recordId, long version) {}
