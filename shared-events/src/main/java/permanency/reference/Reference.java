package permanency.reference;

import java.nio.file.Path;

/**
 * Reference data with effective dates: figures and lists that change without a change of the program.
 *
 * @param exceptionalCircumstances of which an extension past two years needs at least one (R96)
 * @param specialistPackages that may be added by hand (R92)
 * @param offices the positions that a rule means
 * @param nationalCodes what values are called in national collections; for exports alone
 * @param versions what every event says of all of these but the last two
 * @param reports how what was recorded is reported; no event says it
 */
public record Reference(
        Dated<ReviewIntervals> reviewIntervals,
        Dated<Windows> windows,
        Calendar calendar,
        Dated<Districts> districts,
        Dated<DistrictGroups> districtGroups,
        Dated<Providers> providers,
        Dated<CodeList> exceptionalCircumstances,
        Dated<CodeList> specialistPackages,
        Dated<Offices> offices,
        Dated<NationalCodes> nationalCodes,
        VersionsInForce versions,
        Dated<Reports> reports) {

    private static final Reference BUNDLED = new ReferenceFiles(null).read();

    /** What comes with the product. */
    public static Reference bundled() {
        return BUNDLED;
    }

    /**
     * The same with the files of a folder in place of those that come with the product.
     *
     * @param folder null for none
     */
    public static Reference from(Path folder) {
        return folder == null ? BUNDLED : new ReferenceFiles(folder).read();
    }
}
