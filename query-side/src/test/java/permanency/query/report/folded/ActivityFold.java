package permanency.query.report.folded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import permanency.events.DistrictId;
import permanency.events.RecordId;
import permanency.events.activity.ActivityCorrected;
import permanency.events.activity.ActivityEvent;
import permanency.events.activity.ActivityVoided;
import permanency.events.activity.PracticeThemeRecorded;
import permanency.events.activity.ProviderIssueRaised;
import permanency.events.activity.ServiceGapRecorded;
import permanency.events.activity.TrainingRecorded;

/** Part 11: what coordinators log. */
final class ActivityFold {

    private ActivityFold() {}

    /** What was entered by the time, without what was corrected or voided by then. */
    static List<ActivityEvent> inForce(List<? extends DomainEventMessage<?>> log, Instant known) {
        var entries = new ArrayList<ActivityEvent>();
        log.stream()
                .filter(m -> !m.getTimestamp().isAfter(known))
                .map(m -> (ActivityEvent) m.getPayload())
                .forEach(entry -> takenBackBy(entry)
                        .ifPresentOrElse(
                                wrong -> entries.removeIf(e -> e.recordId().equals(wrong)), () -> entries.add(entry)));
        return entries;
    }

    /** The entry that was wrong; empty when nothing is put right. */
    static Optional<RecordId> takenBackBy(ActivityEvent entry) {
        if (entry instanceof ActivityCorrected correction) {
            return Optional.of(correction.corrects());
        }
        return entry instanceof ActivityVoided voided ? Optional.of(voided.voids()) : Optional.empty();
    }

    static Thing thing(ActivityEvent entry) {
        if (entry instanceof ProviderIssueRaised e) {
            return thing("provider-issues", e)
                    .as(e.issue().kind() + ", " + e.issue().scope());
        } else if (entry instanceof ServiceGapRecorded e) {
            return thing("service-gaps", e).as(capital(e.gap().service().strip().replaceAll("\\s+", " ")));
        } else if (entry instanceof TrainingRecorded e) {
            return thing("training", e)
                    .as(e.training().part() + ", " + e.training().subject());
        } else if (entry instanceof PracticeThemeRecorded e) {
            return thing("practice-themes", e).as(e.theme().kind());
        }
        throw new IllegalArgumentException("no measure counts " + entry);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Thing thing(String measure, ActivityEvent entry) {
        return Thing.of(measure, entry.recordId(), entry.occurredOn());
    }

    /** Each that is concerned; null for none. */
    static List<String> districts(ActivityEvent entry) {
        if (entry instanceof ProviderIssueRaised e) {
            return codes(e.issue().districts());
        } else if (entry instanceof PracticeThemeRecorded e) {
            return codes(e.theme().districts());
        }
        return entry instanceof ServiceGapRecorded e ? codes(List.of(e.gap().district())) : codes(List.of());
    }

    private static List<String> codes(List<DistrictId> districts) {
        var codes = new ArrayList<String>();
        districts.forEach(d -> codes.add(d.code()));
        if (codes.isEmpty()) {
            codes.add(null);
        }
        return codes;
    }

    static String provider(ActivityEvent entry) {
        return entry instanceof ProviderIssueRaised e ? e.issue().provider().value() : null;
    }
}
