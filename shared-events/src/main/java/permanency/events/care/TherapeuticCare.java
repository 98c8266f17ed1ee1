package permanency.events.care;

/** A placement in Intensive Therapeutic Care, or in its transitional form, which is meant for stepping down. */
public enum TherapeuticCare {
    ITC,
    ITTC
}
