package permanency.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are read as they are written everywhere else. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FAMILY_PRESERVATION                     | Family preservation
                    DCJ                                     | DCJ
                    PSP_PROVIDER                            | PSP provider
                    DELIVERED, PSP_MODEL                    | Delivered, PSP model
                    ABORIGINAL                              | Aboriginal
                    TORRES_STRAIT_ISLANDER                  | Torres Strait Islander
                    NON_ABORIGINAL_CARER                    | Non Aboriginal carer
                    LONG_TERM_CARE > FAMILY_PRESERVATION    | Long term care > Family preservation
                    ROSH_REPORT                             | ROSH report
                    LTC_REVIEW                              | LTC review
                    PRESENT                                 | Present
                    STCO_PR_TO_MINISTER                     | STCO parental responsibility to Minister
                    review.providerParticipants             | review.providerParticipants
                    15 and over                             | 15 and over
                    """)
    void a_code_becomes_words(String code, String words) {
        assertThat(Words.of(code)).isEqualTo(words);
    }
}
