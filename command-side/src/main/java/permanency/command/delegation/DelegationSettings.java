package permanency.command.delegation;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import permanency.events.delegation.DelegationLevel;
import permanency.events.delegation.Grade;

/** {@code permanency.delegation.*}: see {@link DelegationLadder}. */
@ConfigurationProperties("permanency.delegation")
record DelegationSettings(
        @DefaultValue({"1", "2", "3", "4", "5", "6"}) List<Integer> mostSeniorFirst,
        @DefaultValue("5") int goalChange,
        @DefaultValue("3") int register,
        @DefaultValue("9") int arrangementGrade) {

    DelegationLadder ladder() {
        return new DelegationLadder(
                mostSeniorFirst.stream().map(DelegationLevel::of).toList(),
                DelegationLevel.of(goalChange),
                DelegationLevel.of(register),
                Grade.of(arrangementGrade));
    }
}
