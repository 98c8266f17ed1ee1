package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static permanency.query.report.ReportRules.R147;
import static permanency.query.report.ReportRules.R148;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import permanency.query.access.Viewer;
import permanency.reference.Reference;
import permanency.reference.Reports;

class ReportRulesTest {

    private static final Reports REPORTS = Reference.bundled().reports().on(LocalDate.of(2026, 1, 1));
    private static final String MANAGER = "MANAGER_PRACTICE_AND_PERMANENCY";

    @Test
    void a_position_counts_in_dcj_alone() {
        assertThat(ReportRules.runs(viewer("DCJ", MANAGER, "READ"), REPORTS))
                .as(R147.number())
                .isTrue();
        assertThat(ReportRules.runs(viewer("riverbend", MANAGER, "READ"), REPORTS))
                .isFalse();
        assertThat(ReportRules.reads(viewer("riverbend", MANAGER, "READ"), REPORTS))
                .isFalse();
        assertThat(ReportRules.runs(viewer("riverbend", "REPORTING_JOB", "REPORT"), REPORTS))
                .isFalse();
    }

    @Test
    void an_auditor_reads_and_runs_none_whatever_the_position() {
        assertThat(ReportRules.reads(viewer("AUDIT-OFFICE", "AUDITOR", "AUDIT"), REPORTS))
                .isTrue();
        assertThat(ReportRules.runs(viewer("DCJ", MANAGER, "AUDIT"), REPORTS)).isFalse();
    }

    @Test
    void a_quarter_is_reported_when_it_is_over() {
        var quarter = Quarter.of("2026-04");

        assertThat(ReportRules.mayBeReported(quarter, LocalDate.of(2026, 6, 30)))
                .isFalse();
        assertThat(ReportRules.mayBeReported(quarter, LocalDate.of(2026, 7, 1))).isTrue();
    }

    @Test
    void what_is_recorded_just_now_is_left_to_settle() {
        var now = Instant.parse("2026-04-01T00:00:10Z");

        assertThat(ReportRules.isSettled(Instant.parse("2026-04-01T00:00:00Z"), now, 10))
                .as(R148.number())
                .isTrue();
        assertThat(ReportRules.isSettled(Instant.parse("2026-04-01T00:00:00.001Z"), now, 10))
                .isFalse();
    }

    private static Viewer viewer(String organisation, String position, String role) {
        return new Viewer("somebody", organisation, position, List.of("*"), List.of(role));
    }
}
