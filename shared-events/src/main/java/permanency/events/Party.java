package permanency.events;

/**
 * Who did something, as far as rules need it later.
 *
 * @param actor subject of the token
 * @param organisation {@code DCJ} or a provider id
 */
public record Party(String actor, String organisation) {}
