package permanency.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permanency.events.ProviderId;

/** The PSP providers. The product comes with none; see docs/running.md. */
public record Providers(String version, LocalDate from, List<Provider> providers) implements Versioned {

    public Providers {
        Fields.distinct("providers", providers, Provider::id);
    }

    public Optional<Provider> find(ProviderId id) {
        return providers.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** One that the list does not hold is not taken for an Aboriginal organisation. */
    public boolean aboriginalControlled(ProviderId id) {
        return find(id).map(Provider::aboriginalControlled).orElse(false);
    }
}
