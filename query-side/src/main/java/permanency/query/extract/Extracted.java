package permanency.query.extract;

/** What every record of the minimum data set says. */
interface Extracted {

    RecordedPart recorded();

    ChildPart child();

    StandingPart standing();
}
