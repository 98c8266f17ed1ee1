package permanency.events.goal;

import permanency.events.Participant;

/**
 * What a formal assessment found. It is made outside this product (R125); only its result is recorded.
 *
 * @param type such as a guardianship assessment
 */
public record FormalAssessment(String type, Participant assessor, String result, boolean proceed) {}
