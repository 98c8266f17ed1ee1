package permanency.events.records;

/** For how long a history is kept. Without one it is kept too: nothing is ever disposed of here (R136). */
public enum RetentionClass {
    PERMANENT
}
