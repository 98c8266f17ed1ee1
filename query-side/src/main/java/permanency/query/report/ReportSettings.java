package permanency.query.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param settleSeconds how long ago the time must lie as known at which a report is run */
@ConfigurationProperties("permanency.report")
record ReportSettings(@DefaultValue("10") int settleSeconds) {}
