package permanency.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsInForceTest {

    private static final String BUNDLED = "district-groups 2017-10-01, districts 2017-10-01,"
            + " exceptional-circumstances 2017-10-01, offices 2023-03-27, providers none, public-holidays 2020,"
            + " review-intervals 2023-03-27, specialist-packages 2017-10-01, windows 2023-03-27";

    @TempDir
    private Path folder;

    @Test
    void every_list_is_named_by_its_file_with_the_version_of_the_day() {
        assertThat(on("2020-01-01", Reference.bundled())).isEqualTo(BUNDLED);
        assertThat(on("2020-12-31", Reference.bundled())).isEqualTo(BUNDLED);
        assertThat(on("2019-12-31", Reference.bundled())).contains("public-holidays 2019,");
        assertThat(on("2021-01-01", Reference.bundled())).contains("public-holidays 2021,");
    }

    @Test
    void before_the_first_version_of_a_list_stands_its_first() {
        assertThat(on("2017-01-01", Reference.bundled())).contains("districts 2017-10-01,", "public-holidays 2017,");
        assertThat(on("2016-12-31", Reference.bundled())).isEqualTo(on("2017-01-01", Reference.bundled()));
    }

    @Test
    void a_list_of_the_department_tells_its_own_versions() throws IOException {
        Files.writeString(folder.resolve("providers.json"), """
                [{"version": "2", "from": "2021-05-01", "providers": []},
                 {"version": "1", "from": "2018-01-01", "providers": []}]
                """);

        var reference = Reference.from(folder);

        assertThat(on("2021-04-30", reference)).contains("providers 1,");
        assertThat(on("2021-05-01", reference)).contains("providers 2,");
    }

    private static String on(String day, Reference reference) {
        return reference.versions().on(LocalDate.parse(day));
    }
}
