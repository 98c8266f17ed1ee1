package permanency.query.reference;

import java.time.Instant;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import permanency.events.DistrictId;
import permanency.events.delegation.DelegationEvent;
import permanency.history.Register;
import permanency.query.database.ReadStore;
import permanency.query.http.Moments;
import permanency.query.http.NotFound;
import permanency.reference.District;
import permanency.store.EventTable;

/** The delegation registers of a district, as at a day and as known at a time, from the event store itself (R160). */
@RestController
@EnableConfigurationProperties(LevelsBySettings.class)
class WhoDecidesEndpoint {

    private static final String STATE_WIDE = "state-wide";

    private final EventTable events;
    private final Moments moments;
    private final ReferenceInForce reference;
    private final LevelsBySettings settings;

    WhoDecidesEndpoint(ReadStore store, Moments moments, ReferenceInForce reference, LevelsBySettings settings) {
        this.events = store.events();
        this.moments = moments;
        this.reference = reference;
        this.settings = settings;
    }

    /**
     * @param asAt the day on which somebody would decide; today when left out
     * @param asKnownAt by what was entered then; now when left out
     */
    record At(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asAt, Instant asKnownAt) {}

    @GetMapping(path = "/v1/delegations/{district}", produces = MediaType.APPLICATION_JSON_VALUE)
    WhoDecides whoDecides(@PathVariable String district, @ParameterObject At at) {
        var asAt = moments.asAt(at.asAt());
        var asKnownAt = moments.asKnownAt(at.asKnownAt());
        var known = districtOf(district, asAt);
        return WhoDecides.of(
                known, asAt, asKnownAt, register(STATE_WIDE, asKnownAt), register(district, asKnownAt), settings);
    }

    private DistrictId districtOf(String code, LocalDate day) {
        return reference.get().districts().on(day).districts().stream()
                .map(District::code)
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such district."));
    }

    private Register register(String of, Instant asKnownAt) {
        return events.readEvents("delegation-" + of)
                .asStream()
                .takeWhile(message -> !message.getTimestamp().isAfter(asKnownAt))
                .map(message -> (DelegationEvent) message.getPayload())
                .reduce(Register.EMPTY, Register::apply, (first, second) -> second);
    }
}
