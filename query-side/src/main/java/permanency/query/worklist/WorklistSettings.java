package permanency.query.worklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param dueSoonDays how long before its due date a review counts as due soon */
@ConfigurationProperties("permanency.worklist")
record WorklistSettings(@DefaultValue("28") int dueSoonDays) {}
