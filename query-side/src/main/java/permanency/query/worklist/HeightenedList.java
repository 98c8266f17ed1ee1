package permanency.query.worklist;

import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import permanency.query.worklist.WorkList.None;

/** The list of children whose reviews are heightened. While DCJ manages the case that lies dormant. */
@RestController
@RequestMapping("/v1/worklist/heightened")
class HeightenedList extends ListEndpoint<HeightenedChild, None> {

    private static final String SQL = """
            select s.*, 'heightened' as item, s.heightened_because as kind, s.heightened_since as since,
                   s.heightened_because as because, s.heightened_reason as reason
            from read.standing s
            where s.valid_from <= :asAt and coalesce(s.valid_to, 'infinity') > :asAt
              and {known s}
              and s.heightened_since is not null
              and s.provider is not null
            """;

    HeightenedList(Worklists lists) {
        super(
                WorkList.of("heightened", HeightenedChild.class, Audience.EVERYBODY, SQL, "since")
                        .tellingStanding(),
                lists);
    }
}
