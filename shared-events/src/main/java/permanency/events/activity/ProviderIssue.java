package permanency.events.activity;

import java.util.List;
import permanency.events.ChildId;
import permanency.events.DistrictId;
import permanency.events.Participant;
import permanency.events.ProviderId;

/**
 * What is the matter with a provider. It holds no rating of performance, which is for Contract Managers.
 *
 * @param districts concerned
 * @param children concerned; empty when it is about none in particular
 */
public record ProviderIssue(
        ProviderId provider,
        IssueScope scope,
        ProviderIssueKind kind,
        String description,
        List<DistrictId> districts,
        List<ChildId> children,
        Participant contractManager) {

    public ProviderIssue {
        districts = districts == null ? List.of() : List.copyOf(districts);
        children = children == null ? List.of() : List.copyOf(children);
    }
}
