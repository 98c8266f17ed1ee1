package permanency.query.report;

import java.util.Optional;
import org.springframework.stereotype.Component;
import permanency.query.database.ReadStore;
import permanency.query.reference.ReferenceInForce;
import tools.jackson.databind.json.JsonMapper;

/** The settings that are kept with each run when it is made, so that what is shown of it stays as it was (R147, R148). */
@Component
class SettingsOfRuns {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ReadStore store;
    private final ReferenceInForce reference;

    SettingsOfRuns(ReadStore store, ReferenceInForce reference) {
        this.store = store;
        this.reference = reference;
    }

    /** For a run that is made now, as JSON. */
    String toKeep(Quarter quarter) {
        return JSON.writeValueAsString(today(quarter));
    }

    /** Runs that were made before settings were kept are shown by those of today. */
    RunSettings of(Run run) {
        return kept(run).orElseGet(() -> today(Quarter.of(run.from())));
    }

    private Optional<RunSettings> kept(Run run) {
        return store.sql()
                .sql("select settings from report.run where run_no = :run")
                .param("run", run.number())
                .query((row, n) -> Optional.ofNullable(row.getString("settings")))
                .single()
                .map(json -> JSON.readValue(json, RunSettings.class));
    }

    private RunSettings today(Quarter quarter) {
        return RunSettings.of(reference.get(), quarter);
    }
}
