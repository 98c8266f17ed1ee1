package permanency.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import permanency.reference.BadReferenceData;
import permanency.reference.Reference;

@ExtendWith(OutputCaptureExtension.class)
class UnusableReferenceDataTest {

    @TempDir
    private Path folder;

    @Configuration(proxyBeanMethods = false)
    static class Reading {

        @Bean
        Reference reference(@Value("${permanency.reference.folder}") Path folder) {
            return Reference.from(folder);
        }
    }

    @Test
    void a_start_ends_with_a_sentence_about_file_and_field(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("windows.json"), """
                [{"version": "own", "from": "2022-01-01", "taskDays": "many"}]""");
        var application = new SpringApplicationBuilder(Reading.class).web(WebApplicationType.NONE);
        assertThatThrownBy(() -> application.run("--permanency.reference.folder=" + folder))
                .hasRootCauseInstanceOf(BadReferenceData.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "windows.json: [0].taskDays cannot be read")
                .contains("permanency.reference.folder");
    }
}
