package permanency.events.activity;

import permanency.events.DistrictId;
import permanency.events.Participant;

/** A service that is not there, and where. */
public record ServiceGap(String service, DistrictId district, String description, Participant contractManager) {}
