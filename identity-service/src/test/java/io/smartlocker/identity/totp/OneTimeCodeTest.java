package io.smartlocker.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,          287082",
        "1111111109,  081804",
        "1111111111,  050471",
        "1234567890,  005924",
        "2000000000,  279037",
        "20000000000, 353130",
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, second / 30)).isEqualTo(code);
        assertThat(OneTimeCode.stepOf(SECRET, code, Instant.ofEpochSecond(second)))
                .contains(second / 30);
    }

    @Test
    void a_code_is_good_one_step_early_and_one_late() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        long step = now.getEpochSecond() / 30;

        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.at(SECRET, near), now))
                    .contains(near);
        }
        assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.at(SECRET, step - 2), now))
                .isEmpty();
        assertThat(OneTimeCode.stepOf(SECRET, OneTimeCode.at(SECRET, step + 2), now))
                .isEmpty();
        assertThat(OneTimeCode.stepOf(SECRET, "", now)).isEmpty();
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secrets_are_written_as_the_standard_says(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }
}
