package permanency.standalone;

/** How long a quarterly report takes from the request to the answer; the second one finds the database warm. */
record ReportTime(double first, double second) {

    static ReportTime of(Product product) {
        return new ReportTime(run(product), run(product));
    }

    private static double run(Product product) {
        var start = System.nanoTime();
        var answer = product.post("practice-manager", QuarterlyReportIT.REPORTS, QuarterlyReportIT.lastQuarter());
        if (answer.status() != 201) {
            throw new IllegalStateException("the report was answered " + answer.status() + " " + answer.body());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public String toString() {
        return "a quarterly report: %.1f s, then %.1f s".formatted(first, second);
    }
}
