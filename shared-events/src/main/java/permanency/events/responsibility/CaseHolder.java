package permanency.events.responsibility;

import permanency.events.ProviderId;

/**
 * Who has primary case responsibility: DCJ, or one provider.
 *
 * @param provider null when DCJ has it
 */
public record CaseHolder(CaseResponsibilityHolder holder, ProviderId provider) {

    public static final CaseHolder DCJ = new CaseHolder(CaseResponsibilityHolder.DCJ, null);

    public CaseHolder {
        if (holder == null) {
            throw new IllegalArgumentException("somebody has case responsibility at any date");
        }
        if ((holder == CaseResponsibilityHolder.PSP_PROVIDER) != (provider != null)) {
            throw new IllegalArgumentException("a provider is named exactly when the holder is PSP_PROVIDER");
        }
    }

    public static CaseHolder provider(ProviderId provider) {
        return new CaseHolder(CaseResponsibilityHolder.PSP_PROVIDER, provider);
    }

    public boolean hasProvider() {
        return provider != null;
    }
}
