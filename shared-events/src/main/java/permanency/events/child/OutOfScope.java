package permanency.events.child;

/** Why the program is no longer about a child, whichever came first (R11, A34). */
public enum OutOfScope {
    CLOSED,
    TURNED_18
}
