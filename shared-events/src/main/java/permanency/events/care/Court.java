package permanency.events.care;

/** Which court makes an order. */
public enum Court {
    CHILDRENS_COURT,
    SUPREME_COURT,
    OTHER
}
