package permanency.command;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import permanency.reference.BadReferenceData;

/** Says in a sentence, instead of a stack trace, why the process did not start. */
class UnusableReferenceData extends AbstractFailureAnalyzer<BadReferenceData> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BadReferenceData cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Put the file right, or take it out of permanency.reference.folder.", cause);
    }
}
