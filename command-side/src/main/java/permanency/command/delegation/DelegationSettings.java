package permanency.command.delegation;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import permanency.events.ProviderId;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;
import permanency.events.delegation.Position;

/** {@code permanency.delegation.*}: see {@link DelegationLadder}. */
@ConfigurationProperties("permanency.delegation")
record DelegationSettings(
        @DefaultValue({"1", "2", "3", "4", "5", "6"}) List<Integer> mostSeniorFirst,
        @DefaultValue("5") int goalChange,
        @DefaultValue("5") int extension,
        @DefaultValue("3") int register,
        @DefaultValue("9") int arrangementGrade,
        @DefaultValue Map<String, String> providers) {

    DelegationLadder ladder() {
        return new DelegationLadder(
                mostSeniorFirst.stream().map(DelegationLevel::of).toList(),
                DelegationLevel.of(goalChange),
                DelegationLevel.of(extension),
                DelegationLevel.of(register),
                Grade.of(arrangementGrade),
                providers.entrySet().stream()
                        .collect(toMap(e -> ProviderId.of(e.getKey()), e -> Position.of(e.getValue()))));
    }
}
