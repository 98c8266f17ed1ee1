package permanency.query.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import permanency.events.ChildEvent;
import permanency.events.GoldenEvents;
import permanency.events.Party;
import permanency.events.RecordId;
import permanency.events.goal.GoalChangeProposed;
import permanency.events.packages.ExtensionRequested;
import permanency.events.packages.PackageStarted;
import permanency.events.records.ComplianceExceptionOpened;
import permanency.events.records.RecordSealed;
import permanency.events.records.RecordingIssueRaised;
import permanency.events.records.TaskOpened;
import permanency.events.records.UploadOutstanding;
import permanency.events.review.ReviewCopyOutstanding;
import permanency.events.review.ReviewEvidenceLodged;
import permanency.query.HealthRows;
import permanency.query.Stands;
import permanency.query.Streams;
import permanency.query.Told;
import permanency.query.database.TestDatabase;
import permanency.store.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** The children of {@link AccessMatrixTest}, each with something on every list. */
final class MatrixChildren {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final RecordId evidence = new RecordId(UUID.randomUUID());
    private final UUID unknown = UUID.randomUUID();
    private final Streams streams = Streams.of(AccessTable.DISTRICT);
    private final Told own = new Told(AccessTable.DISTRICT);
    private final Told elsewhere = new Told(AccessTable.ELSEWHERE);
    private final Told sealed = new Told(AccessTable.DISTRICT);

    String meeting() {
        return streams.meeting();
    }

    /** In the order of the columns. */
    List<UUID> children() {
        return List.of(own.child(), elsewhere.child(), sealed.child(), unknown);
    }

    RecordId evidence() {
        return evidence;
    }

    void recordIn(TestDatabase database) {
        for (var child : List.of(own, elsewhere, sealed)) {
            database.append(child.managedBy("matrix-former", "2026-07-01"));
            database.append(List.of(child.by("matrix-former", "2026-02-01T00:00:00Z", lodged(child))));
        }
        database.append(List.of(
                own.at("2026-03-01T00:00:00Z", own.to("matrix-ngo", "2026-03-01")),
                sealed.at("2026-03-01T00:00:00Z", sealed.to("matrix-ngo", "2026-03-01")),
                elsewhere.at("2026-03-01T00:00:00Z", elsewhere.toDcj("2026-03-01"))));
        List.of(own, elsewhere, sealed).forEach(child -> onEveryList(child, database));
        database.append(List.of(sealed.at(
                "2026-05-02T00:00:00Z", new RecordSealed(sealed.id(), DAY, new RecordId(UUID.randomUUID())))));
        database.append(List.of(streams.convened("2026-05-01T00:00:00Z", "matrix-ngo")));
        children().forEach(child -> HealthRows.enter(database, child, 1, "None known", "Needs assessment"));
        database.awaitProjections();
    }

    private static void onEveryList(Told child, TestDatabase database) {
        var stands = Stands.under("matrix-ngo", "2026-06-20").heightened("2026-03-01", 0);
        database.append(List.of(
                child.at("2026-05-01T00:00:00Z", child.stands("2026-03-01", stands)),
                told(child, TaskOpened.class, Map.of("trigger", "COMPLEX_GOAL_ISSUE")),
                told(child, UploadOutstanding.class, Map.of()),
                told(child, ReviewCopyOutstanding.class, Map.of("provider", "matrix-ngo")),
                told(child, ComplianceExceptionOpened.class, Map.of()),
                told(child, PackageStarted.class, Map.of("endsOn", "2026-06-20")),
                told(child, GoalChangeProposed.class, Map.of()),
                told(child, ExtensionRequested.class, Map.of()),
                told(child, RecordingIssueRaised.class, Map.of())));
    }

    /** As in the golden file, of another child and day, and open. */
    private static DomainEventMessage<ChildEvent> told(
            Told child, Class<? extends ChildEvent> type, Map<String, String> fields) {
        var json = EventJson.mapper();
        var tree = (ObjectNode) json.readTree(GoldenEvents.text(type));
        tree.put("childId", child.child().toString()).put("occurredOn", DAY.toString());
        tree.remove("until");
        fields.forEach(tree::put);
        return child.at("2026-05-01T00:00:00Z", json.treeToValue(tree, type));
    }

    private ReviewEvidenceLodged lodged(Told child) {
        return new ReviewEvidenceLodged(
                child.id(), evidence, DAY, List.of("Family time records"), new Party("casey", "matrix-former"));
    }
}
