package permanency.command.delegation;

import permanency.command.submission.Actor;
import permanency.events.RecordId;

/**
 * Who makes an entry of a register.
 *
 * @param entryId of the entry that is made, or corrected
 * @param demanded the level that keeps the registers today (R160)
 */
record Keeper(Actor actor, RecordId entryId, LevelDemanded demanded) {}
