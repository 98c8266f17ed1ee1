package permanency.query.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import permanency.events.ChildEvent;
import permanency.events.care.RoshConsultationRequested;
import permanency.events.care.RoshReferenceRecorded;
import permanency.events.records.RecordAnnotated;
import permanency.events.records.RecordCorrected;
import permanency.events.records.RecordVoided;
import permanency.events.review.ProgressReviewVoided;
import permanency.query.reference.ReferenceInForce;

/** What each fact says to the person whom it is about: one sentence per type of fact, of each chapter in one place. */
@Component
class Sentences {

    /** Who made a report is protected, so nothing that comes from one is told (R138). */
    static final Set<Class<?>> KEPT_BACK = Set.of(RoshReferenceRecorded.class, RoshConsultationRequested.class);

    /** What is shown beside the record that it is about. */
    static final Set<Class<?>> BESIDE_THE_RECORD =
            Set.of(RecordCorrected.class, RecordVoided.class, ProgressReviewVoided.class, RecordAnnotated.class);

    private static final List<BiConsumer<Sentences, Wording>> CHAPTERS = List.of(
            ChildSentences::add,
            CareSentences::add,
            CultureSentences::add,
            ResponsibilitySentences::add,
            GoalSentences::add,
            ConsultationSentences::add,
            ReviewSentences::add,
            PackageSentences::add,
            SupervisionSentences::add,
            RecordSentences::add);

    private final Map<Class<?>, Function<ChildEvent, String>> told = new HashMap<>();
    private final Wording wording;

    Sentences(ReferenceInForce reference) {
        wording = new Wording(reference.get());
        CHAPTERS.forEach(chapter -> chapter.accept(this, wording));
    }

    /** @param rest of the sentence, after the day and without its full stop */
    <E extends ChildEvent> void on(Class<E> fact, Function<E, String> rest) {
        told.put(fact, e -> rest.apply(fact.cast(e)));
    }

    Wording wording() {
        return wording;
    }

    boolean tells(Class<?> fact) {
        return told.containsKey(fact);
    }

    /** Empty for what is kept back, and for what is shown beside another record. */
    Optional<String> of(ChildEvent fact) {
        return Optional.ofNullable(told.get(fact.getClass()))
                .map(rest -> "On " + wording.day(fact.occurredOn()) + " " + ended(rest.apply(fact)));
    }

    private static String ended(String rest) {
        return rest.endsWith("\u201d") || rest.endsWith(".") ? rest : rest + ".";
    }
}
