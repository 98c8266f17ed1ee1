package permanency.query.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import permanency.events.DistrictId;
import permanency.events.ProviderId;
import permanency.events.responsibility.CaseHolder;
import permanency.reference.District;
import permanency.reference.Provider;
import permanency.reference.Reference;

/** Days, codes and organisations in plain English. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String DCJ = "the Department of Communities and Justice";

    /** Codes that do not read well when they are only spelt out. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("ABORIGINAL", "Aboriginal"),
            Map.entry("TORRES_STRAIT_ISLANDER", "Torres Strait Islander"),
            Map.entry("BOTH", "both Aboriginal and Torres Strait Islander"),
            Map.entry("NEITHER", "neither Aboriginal nor Torres Strait Islander"),
            Map.entry("RELATIVE_OR_ABORIGINAL_KINSHIP_CARE", "relative or Aboriginal kinship care"),
            Map.entry("CHILDRENS_COURT", "the Children's Court"),
            Map.entry("SUPREME_COURT", "the Supreme Court"),
            Map.entry("PR_TO_MINISTER", "the Minister"),
            Map.entry("PR_TO_MINISTER_PROTECTED_PERSON", "the Minister"),
            Map.entry("CARE_RESPONSIBILITY_TO_SECRETARY", "the Secretary"),
            Map.entry("PARENT", "a parent"),
            Map.entry("GUARDIAN", "a guardian"),
            Map.entry("CARER", "a carer"),
            Map.entry("CHILD", "you"),
            Map.entry("AUTHORISED_PERSON", "somebody who may speak for you"),
            Map.entry("PSP_PROVIDER", "the provider"),
            Map.entry("DCJ", DCJ),
            Map.entry("STCO_PR_TO_MINISTER", "short term court order, parental responsibility to the Minister"),
            Map.entry("PR_TO_MINISTER_TO_18", "parental responsibility to the Minister until you are 18"),
            Map.entry("SHARED_PR", "shared parental responsibility"),
            Map.entry("GUARDIANSHIP_S79A", "guardianship"),
            Map.entry("ADOPTION_SUPREME_COURT", "adoption"),
            Map.entry("VARIATION_S90", "variation of an earlier order"));

    private final Reference reference;

    Wording(Reference reference) {
        this.reference = reference;
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code long term care}; what was not recorded is left open. */
    String code(Enum<?> code) {
        return code == null ? "not recorded" : code(code.name());
    }

    String code(String code) {
        return CODES.getOrDefault(code, code.toLowerCase(Locale.ENGLISH).replace('_', ' '));
    }

    String holder(CaseHolder holder) {
        return holder.hasProvider() ? provider(holder.provider()) : DCJ;
    }

    /** By the latest name that the reference data have, else by its id. */
    String provider(ProviderId id) {
        return latest(reference.providers().versions())
                .find(id)
                .map(Provider::name)
                .orElse(id.value());
    }

    String district(DistrictId id) {
        return latest(reference.districts().versions())
                .find(id)
                .map(District::name)
                .orElse(code(id.code()));
    }

    /** {@code DCJ}, a provider id, or another organisation's name. */
    String organisation(String organisation) {
        if (organisation == null || organisation.equals("DCJ")) {
            return DCJ;
        }
        return organisation.matches("[a-z0-9][a-z0-9-]{1,39}") ? provider(ProviderId.of(organisation)) : organisation;
    }

    /** What was written down, as it was; nothing where nothing was. */
    static String said(String introduction, String text) {
        return text == null || text.isBlank() ? "" : ". " + introduction + ": \u201c" + text.strip() + "\u201d";
    }

    private static <T> T latest(List<T> versions) {
        return versions.get(versions.size() - 1);
    }
}
