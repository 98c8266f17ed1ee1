package permanency.query.record;

import permanency.events.responsibility.CaseHeld;

/**
 * Which district is responsible for a child, and who manages the case.
 *
 * @param provider null while DCJ does
 */
record Place(String district, String provider) {

    static final Place UNKNOWN = new Place(null, null);

    static Place of(CaseHeld held) {
        var provider = held.holder().provider();
        return new Place(held.district().code(), provider == null ? null : provider.value());
    }
}
