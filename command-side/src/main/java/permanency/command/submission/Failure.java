package permanency.command.submission;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import permanency.policy.Clause;
import permanency.policy.FieldError;
import permanency.policy.Refused;

/**
 * Why a command was not carried out, as one node tells another: exceptions stay where they are thrown. What is no answer
 * to the caller, but a fault, has none.
 *
 * @param text what the exception is made of beside the rest
 * @param refusal null unless policy refuses
 * @param stale null unless the stream has moved on
 */
public record Failure(Kind kind, String text, Refusal refusal, Stale stale) {

    enum Kind {
        REFUSED,
        STALE_VIEW,
        KEY_REUSED,
        NO_SUCH_RECORD,
        NOT_OPEN,
        TAKEN,
        MISSING_VERSION,
        NO_SUCH_STREAM,
        RACED
    }

    record Refusal(String clause, String sentence, boolean onAuthority, List<FieldError> errors) {}

    record Stale(String stream, long seen, long current) {}

    /** Of an exception that a command ended with. */
    public static Optional<Failure> of(Throwable thrown) {
        if (thrown instanceof Refused refused) {
            return Optional.of(new Failure(Kind.REFUSED, refused.detail(), refusal(refused), null));
        } else if (thrown instanceof Rejected rejected) {
            return Optional.of(of(rejected));
        } else if (thrown instanceof AggregateNotFoundException unknown) {
            return Optional.of(
                    new Failure(Kind.NO_SUCH_STREAM, String.valueOf(unknown.getAggregateIdentifier()), null, null));
        } else if (thrown instanceof ConcurrencyException || thrown instanceof AggregateStreamCreationException) {
            return Optional.of(new Failure(Kind.RACED, thrown.getMessage(), null, null));
        }
        return Optional.empty();
    }

    private static Failure of(Rejected rejected) {
        if (rejected instanceof StaleView stale) {
            return new Failure(Kind.STALE_VIEW, null, null, new Stale(stale.stream(), stale.seen(), stale.current()));
        } else if (rejected instanceof NoSuchRecord missing) {
            return new Failure(Kind.NO_SUCH_RECORD, missing.what(), null, null);
        } else if (rejected instanceof KeyReused) {
            return new Failure(Kind.KEY_REUSED, null, null, null);
        } else if (rejected instanceof MissingVersion) {
            return new Failure(Kind.MISSING_VERSION, null, null, null);
        }
        return new Failure(rejected instanceof Taken ? Kind.TAKEN : Kind.NOT_OPEN, rejected.getMessage(), null, null);
    }

    private static Refusal refusal(Refused refused) {
        var clause = refused.clause();
        return new Refusal(clause.number(), clause.sentence(), refused.onAuthority(), refused.errors());
    }

    /** The exception again, as it would have been thrown here. */
    RuntimeException exception() {
        return switch (kind) {
            case REFUSED ->
                new Refused(
                        Clause.clause(refusal.clause(), refusal.sentence()),
                        refusal.onAuthority(),
                        text,
                        refusal.errors());
            case STALE_VIEW -> new StaleView(stale.stream(), stale.seen(), stale.current());
            case KEY_REUSED -> new KeyReused();
            case NO_SUCH_RECORD -> new NoSuchRecord(text);
            case NOT_OPEN -> new NotOpen(text);
            case TAKEN -> new Taken(text);
            case MISSING_VERSION -> new MissingVersion();
            case NO_SUCH_STREAM -> new AggregateNotFoundException(text, "The stream was not found.");
            case RACED -> new ConcurrencyException(text);
        };
    }
}
