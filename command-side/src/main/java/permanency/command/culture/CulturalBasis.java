package permanency.command.culture;

import permanency.events.RecordId;

/**
 * What an approval rests on for an Aboriginal or Torres Strait Islander child.
 *
 * @param consultationId null when there is none, and for other children none need be
 * @param overrideReason why it was approved without a recent one; else null
 */
public record CulturalBasis(RecordId consultationId, String overrideReason) {}
