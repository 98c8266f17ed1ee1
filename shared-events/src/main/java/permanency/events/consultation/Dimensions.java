package permanency.events.consultation;

/** A statement for each dimension of permanency: a text, or "not discussed" (R12). */
public record Dimensions(String relational, String physical, String cultural, String legal) {}
