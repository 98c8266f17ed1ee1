package permanency.reference;

/**
 * Reference data with effective dates: figures and lists that change without a change of the program.
 *
 * @param exceptionalCircumstances of which an extension past two years needs at least one (R96)
 * @param specialistPackages that may be added by hand (R92)
 */
public record Reference(
        Dated<ReviewIntervals> reviewIntervals,
        Dated<Windows> windows,
        Calendar calendar,
        Dated<Districts> districts,
        Dated<DistrictGroups> districtGroups,
        Dated<Providers> providers,
        Dated<CodeList> exceptionalCircumstances,
        Dated<CodeList> specialistPackages) {

    private static final Reference BUNDLED = ReferenceFiles.bundled();

    /** What comes with the product. */
    public static Reference bundled() {
        return BUNDLED;
    }
}
