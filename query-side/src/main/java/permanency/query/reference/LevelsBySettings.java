package permanency.query.reference;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import permanency.events.delegation.DelegatedDecision;

/**
 * {@code permanency.delegation.*}, as the write side is given them: what holds where the registers say nothing.
 *
 * @param arrangementGrade for entries that are older than the question for their grade
 */
@ConfigurationProperties("permanency.delegation")
record LevelsBySettings(
        @DefaultValue("5") int goalChange,
        @DefaultValue("5") int extension,
        @DefaultValue("3") int register,
        @DefaultValue("9") int arrangementGrade) {

    int levelFor(DelegatedDecision decision) {
        return switch (decision) {
            case GOAL_CHANGE -> goalChange;
            case EXTENSION -> extension;
            case REGISTER -> register;
        };
    }
}
