package permanency.command.records;

/** Whether a child has a disability, as far as known. */
public enum Disability {
    YES,
    NO,
    NOT_KNOWN
}
