package permanency.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import permanency.events.DistrictId;

class ReferenceTest {

    private static final LocalDate DAY = LocalDate.parse("2022-03-01");
    private static final Reference BUNDLED = Reference.bundled();

    @Test
    void there_are_fifteen_districts_each_in_one_group() {
        var districts = BUNDLED.districts().on(DAY).districts();
        var groups = BUNDLED.districtGroups().on(DAY).groups();
        assertThat(districts).hasSize(15).allMatch(d -> d.exists(DAY));
        assertThat(groups).hasSize(7);
        assertThat(groups.stream().flatMap(g -> g.districts().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        districts.stream().map(District::code).toList());
        assertThat(BUNDLED.districtGroups().on(DAY).of(DistrictId.of("SOUTH_WESTERN_SYDNEY")))
                .hasValueSatisfying(g -> assertThat(g.name()).isEqualTo("South Western Sydney"));
    }

    @Test
    void no_district_uses_group_supervision_on_adoption_until_it_is_said() {
        assertThat(BUNDLED.districts().on(DAY).groupSupervisionOnAdoption(DistrictId.of("FAR_WEST")))
                .isFalse();
    }

    @Test
    void no_provider_comes_with_the_product() {
        assertThat(BUNDLED.providers().on(DAY).providers()).isEmpty();
    }

    @Test
    void criteria_and_specialist_packages_are_lists_of_codes() {
        assertThat(BUNDLED.exceptionalCircumstances().on(DAY).contains("COURT_PROCEEDINGS_PENDING"))
                .isTrue();
        assertThat(BUNDLED.exceptionalCircumstances().on(DAY).contains("HARDSHIP"))
                .isFalse();
        assertThat(BUNDLED.specialistPackages().on(DAY).contains("COMPLEX_NEEDS"))
                .isTrue();
    }
}
