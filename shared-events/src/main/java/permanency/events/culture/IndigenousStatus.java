package permanency.events.culture;

/** As stated by the source named beside it; {@code NEITHER} is never a default (R113). */
public enum IndigenousStatus {
    ABORIGINAL,
    TORRES_STRAIT_ISLANDER,
    BOTH,
    NEITHER,
    NOT_STATED,
    ENQUIRIES_UNDER_WAY;

    public boolean isAboriginalOrTorresStraitIslander() {
        return this == ABORIGINAL || this == TORRES_STRAIT_ISLANDER || this == BOTH;
    }
}
