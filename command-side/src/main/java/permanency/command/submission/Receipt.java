package permanency.command.submission;

import permanency.events.RecordId;

/**
 * The answer to a command that was accepted.
 *
 * @param stream the child, or the district's register
 * @param recordId of what was recorded
 * @param version of the stream after it
 */
public record Receipt(String stream, RecordId recordId, long version) {}
