package permanency.query.audit;

/** What a delegate or a proposer decided; advice is none. */
enum Decision {
    SET,
    APPROVED,
    REFUSED,
    WITHDRAWN
}
