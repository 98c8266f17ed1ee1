package permanency.identity;

/**
 * Under which names an issuer says what this product has to know of the bearer of a token. Each is the name of a claim,
 * or a path of names into nested claims, such as {@code realm_access.roles}; the usual name where none is given.
 */
public record ClaimNames(
        String subject,
        String name,
        String organisation,
        String position,
        String grade,
        String delegationLevel,
        String districts,
        String units,
        String roles) {

    public ClaimNames {
        subject = given(subject, "sub");
        name = given(name, "name");
        organisation = given(organisation, "organisation");
        position = given(position, "position");
        grade = given(grade, "grade");
        delegationLevel = given(delegationLevel, "delegation_level");
        districts = given(districts, "districts");
        units = given(units, "units");
        roles = given(roles, "roles");
    }

    /** The usual names. */
    public static ClaimNames usual() {
        return new ClaimNames(null, null, null, null, null, null, null, null, null);
    }

    private static String given(String path, String usual) {
        return path == null || path.isBlank() ? usual : path.strip();
    }
}
