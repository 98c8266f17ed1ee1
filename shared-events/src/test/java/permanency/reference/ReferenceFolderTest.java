package permanency.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permanency.events.ProviderId;

/** The department's own files. */
class ReferenceFolderTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_takes_the_place_of_the_bundled_one_and_leaves_the_others() throws IOException {
        write("providers.json", """
                [{"version": "2020-1", "from": "2020-01-01", "providers": [
                  {"id": "riverbend", "name": "Riverbend", "from": "2018-01-01", "until": "2021-06-30",
                   "aboriginalControlled": true, "partialDelegation": false}]}]
                """);

        var reference = Reference.from(folder);

        var riverbend = reference
                .providers()
                .on(LocalDate.parse("2020-05-01"))
                .find(ProviderId.of("riverbend"))
                .orElseThrow();
        assertThat(riverbend.aboriginalControlled()).isTrue();
        assertThat(riverbend.exists(LocalDate.parse("2017-12-31"))).isFalse();
        assertThat(riverbend.exists(LocalDate.parse("2018-01-01"))).isTrue();
        assertThat(riverbend.exists(LocalDate.parse("2021-06-30"))).isTrue();
        assertThat(riverbend.exists(LocalDate.parse("2021-07-01"))).isFalse();
        assertThat(reference.districts()).isEqualTo(Reference.bundled().districts());
    }

    @Test
    void no_folder_means_what_comes_with_the_product() {
        assertThat(Reference.from(null)).isSameAs(Reference.bundled());
    }

    @Test
    void of_several_versions_the_one_in_force_on_the_day_holds() throws IOException {
        write("specialist-packages.json", """
                [{"version": "b", "from": "2022-01-01", "values": [{"code": "LATER", "name": "Later"}]},
                 {"version": "a", "from": "2018-01-01", "values": [{"code": "EARLIER", "name": "Earlier"}]}]
                """);

        var packages = Reference.from(folder).specialistPackages();

        assertThat(packages.on(LocalDate.parse("2021-12-31")).version()).isEqualTo("a");
        assertThat(packages.on(LocalDate.parse("2022-01-01")).version()).isEqualTo("b");
        assertThat(packages.on(LocalDate.parse("2017-12-31")).version()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                              | the list has no version
            [{"from": "2020-01-01", "values": []}]                          | version is missing
            [{"version": "a", "values": []}]                                | from is missing
            [{"version": "a", "from": "2020-01-01"}]                        | [0].values is missing
            [{"version": "a", "from": "1 May", "values": []}]               | [0].from cannot be read
            [{"version": "a", "from": "2020-01-01", "values": [], "valeus": []}] | [0].valeus cannot be read
            [{"version": "a", "from": "2020-01-01", "values": [{"code": "A"}]}] | [0].values[0].name is missing
            [{"version": "a", "from": "2020-01-01", "values": [{"code": "A", "name": "A"}, {"code": "A", "name": "B"}]}] | [0].values has A twice
            [{"version": "a", "from": "2020-01-01", "values": []}, {"version": "b", "from": "2020-01-01", "values": []}] | the list has 2020-01-01 twice
            [{"version": "a",                                               | is no JSON from line 1 on
            """)
    void a_bad_file_is_named_with_its_field(String content, String what) throws IOException {
        write("specialist-packages.json", content);

        assertThatExceptionOfType(BadReferenceData.class)
                .isThrownBy(() -> Reference.from(folder))
                .withMessageContaining("specialist-packages.json: ")
                .withMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            providers.json        | [{"version": "a", "from": "2020-01-01", "providers": [{"id": "riverbend", "name": "R", "from": "2020-01-01", "until": "2019-12-31", "aboriginalControlled": false, "partialDelegation": false}]}] | [0].providers[0].until lies before from
            providers.json        | [{"version": "a", "from": "2020-01-01", "providers": [{"id": "riverbend", "name": "R", "from": "2020-01-01"}]}] | [0].providers[0].aboriginalControlled cannot be read
            providers.json        | [{"version": "a", "from": "2020-01-01", "providers": [{"id": "River Bend", "name": "R", "from": "2020-01-01", "aboriginalControlled": false, "partialDelegation": false}]}] | [0].providers[0].id
            district-groups.json  | [{"version": "a", "from": "2020-01-01", "groups": [{"code": "A", "name": "A", "districts": ["SYDNEY"]}, {"code": "B", "name": "B", "districts": ["SYDNEY"]}]}] | [0].groups has SYDNEY twice
            district-groups.json  | [{"version": "a", "from": "2020-01-01", "groups": [{"code": "A", "name": "A", "districts": ["MELBOURNE"]}]}] | districts has MELBOURNE, which is none
            review-intervals.json | [{"version": "a", "from": "2020-01-01", "targetMonths": 24, "intervals": {}}] | [0].intervals.FAMILY_PRESERVATION is missing
            public-holidays.json  | [{"version": "a", "from": "2020-01-01", "holidays": [{"day": "2020-13-01", "name": "A"}]}] | [0].holidays[0].day cannot be read
            """)
    void what_is_wrong_is_said_by_its_path(String file, String content, String what) throws IOException {
        write(file, content);

        assertThatExceptionOfType(BadReferenceData.class)
                .isThrownBy(() -> Reference.from(folder))
                .withMessageContaining(file + ": ")
                .withMessageContaining(what);
    }

    @Test
    void a_file_of_no_kind_and_a_folder_that_is_not_there_are_told() throws IOException {
        assertThatExceptionOfType(BadReferenceData.class)
                .isThrownBy(() -> Reference.from(folder.resolve("nowhere")))
                .withMessageContaining("nowhere: the folder cannot be read");
        write("provider.json", "[]");
        assertThatExceptionOfType(BadReferenceData.class)
                .isThrownBy(() -> Reference.from(folder))
                .withMessageContaining("provider.json: there is no such kind");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }
}
