package io.smartlocker.locker.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class EnrolmentCodeTest {
    @Test
    void a_code_is_ten_characters_that_cannot_be_misread() {
        EnrolmentCode code = EnrolmentCode.random(new SecureRandom());
        assertThat(code.text()).matches("[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(code.shown()).hasSize(11).contains("-");
        assertThat(code.toString()).doesNotContain(code.text());
    }

    @Test
    void it_is_recognised_however_a_person_types_it() {
        EnrolmentCode code = new EnrolmentCode("01ABC23DEF");
        assertThat(EnrolmentCode.typed("oiabc-23def").hash()).isEqualTo(code.hash());
        assertThat(EnrolmentCode.typed(" 0LABC 23DEF ").hash()).isEqualTo(code.hash());
        assertThat(EnrolmentCode.typed("01ABC23DEG").hash()).isNotEqualTo(code.hash());
    }
}
