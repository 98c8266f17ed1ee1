package permanency.query.record;

import org.axonframework.messaging.MetaData;

/** Who recorded an event, as they were then; and under which trace. */
record Recorder(
        String actor,
        String actorName,
        String organisation,
        String position,
        String grade,
        String level,
        String correlationId) {

    static Recorder of(MetaData metadata) {
        return new Recorder(
                (String) metadata.get("actor"),
                (String) metadata.get("actorName"),
                (String) metadata.get("organisation"),
                (String) metadata.get("position"),
                (String) metadata.get("grade"),
                (String) metadata.get("level"),
                (String) metadata.get("correlationId"));
    }
}
