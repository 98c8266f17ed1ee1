package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The address of a number says which cell it is of. */
class FactsAddressTest {

    private static final String FACTS = "/v1/reports/quarterly/" + ByHand.RUN_ID + "/facts?measure=reviews-due";

    private final Table table = ByHand.table("reviews-due", List.of(), ByHand.all(9));

    @Test
    void it_says_the_category_and_the_year_where_they_matter() {
        var all = table.rows().get(0);

        assertThat(FactsAddress.of(ByHand.run("mia"), table, all, null, false)).isEqualTo(FACTS);
        assertThat(FactsAddress.of(ByHand.run("mia"), table, all, "none", true))
                .isEqualTo(FACTS + "&category=none&lastYear=true");
        assertThat(FactsAddress.of(ByHand.run("mia"), ByHand.ofAboriginalChildren(table), all, null, false))
                .isEqualTo(FACTS + "&ofAboriginalChildren=true");
    }

    @Test
    void every_dimension_has_the_parameter_that_asks_for_it() {
        var parameters = Arrays.stream(FactsQuery.class.getRecordComponents()).map(c -> c.getName());

        assertThat(parameters)
                .contains(Arrays.stream(Dimension.values())
                        .map(Dimension::parameter)
                        .toArray(String[]::new));
        assertThat(FactsAddress.of(
                        ByHand.run("mia"), table, ByHand.row("district-group", "WEST", "West", 1), null, false))
                .isEqualTo(FACTS + "&districtGroup=WEST");
    }

    @Test
    void a_value_with_characters_of_an_address_is_a_value() {
        assertThat(FactsAddress.of(
                        ByHand.run("mia"), table, ByHand.row("provider", "a&b={c} d+e", "", 1), "A > B", false))
                .isEqualTo(FACTS + "&category=A%20%3E%20B&provider=a%26b%3D%7Bc%7D%20d%2Be");
    }
}
