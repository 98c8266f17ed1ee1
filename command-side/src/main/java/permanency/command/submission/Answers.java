package permanency.command.submission;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What a client is told of a command that was accepted. */
public final class Answers {

    private Answers() {}

    /** 201, with where to read what was recorded and the version of the stream after it. */
    public static ResponseEntity<Receipt> recorded(Receipt receipt, String location) {
        return ResponseEntity.created(URI.create(location))
                .eTag("\"" + receipt.version() + "\"")
                .body(receipt);
    }

    /** 201, with the record's own address. */
    public static ResponseEntity<Receipt> recorded(Receipt receipt) {
        return recorded(receipt, "/v1/children/" + receipt.stream() + "/records/" + receipt.recordId());
    }

    /** 201, for what has no address of its own to be read at. */
    public static ResponseEntity<Receipt> entered(Receipt receipt) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag("\"" + receipt.version() + "\"")
                .body(receipt);
    }

    /** 201 when something was recorded of every child, and else 207: each child's answer is its own. */
    public static ResponseEntity<ChildAnswers> each(ChildAnswers answers) {
        return ResponseEntity.status(answers.areAllRecorded() ? HttpStatus.CREATED : HttpStatus.MULTI_STATUS)
                .body(answers);
    }

    /** A decision says which version it was taken on: 428 otherwise. */
    public static void requireVersion(Caller caller) {
        if (caller.ifMatch() == null) {
            throw new MissingVersion();
        }
    }
}
