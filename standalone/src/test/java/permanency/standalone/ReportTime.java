package permanency.standalone;

import permanency.standalone.Product.Answer;

/**
 * How long a quarterly report takes from the request to the answer, the second one by a warm database; and what of it may be
 * published, all measures at once. Seconds.
 */
record ReportTime(double first, double second, double published) {

    private static final String USER = "practice-manager";

    static ReportTime of(Product product) {
        var first = seconds(() -> run(product));
        var second = seconds(() -> run(product));
        var run = product.get(USER, QuarterlyReportIT.REPORTS).body().at("/runs/0/runId");
        var published = QuarterlyReportIT.REPORTS + "/" + run.asString() + "/published";
        return new ReportTime(first, second, seconds(() -> require(200, product.get(USER, published))));
    }

    private static void run(Product product) {
        require(201, product.post(USER, QuarterlyReportIT.REPORTS, QuarterlyReportIT.lastQuarter()));
    }

    private static void require(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("the report was answered " + answer.status() + " " + answer.body());
        }
    }

    private static double seconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public String toString() {
        return "a quarterly report: %.1f s, then %.1f s; its published figures: %.1f s"
                .formatted(first, second, published);
    }
}
