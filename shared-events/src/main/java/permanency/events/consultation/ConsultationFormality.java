package permanency.events.consultation;

/** A formal consultation is convened and has the full data set; an informal one is advice by call or message. */
public enum ConsultationFormality {
    FORMAL,
    INFORMAL
}
