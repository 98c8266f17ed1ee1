package permanency.events.records;

import permanency.events.delegation.Position;

/**
 * Who was asked to do something: staff of DCJ or of a provider.
 *
 * @param actor subject of their token, by which they are known when they report it done
 * @param organisation {@code DCJ} or a provider id
 */
public record AskedPerson(String actor, String name, Position position, String organisation) {}
