package io.smartlocker.contracts.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgeUidTest {
    @ParameterizedTest
    @ValueSource(strings = {"04A1B2C3D4", "04a1b2c3d4", "04:A1:B2:C3:D4", "04-a1-b2-c3-d4", " 04 A1 B2 C3 D4\n"})
    void however_a_reader_writes_it_a_badge_is_the_same(String written) {
        assertThat(new BadgeUid(written).value()).isEqualTo("04A1B2C3D4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "0:1:2", "04A1B2C3D4!", "04Ä1B2C3D4", "04A1/B2C3"})
    void what_is_no_badge_is_refused_with_a_sentence(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BadgeUid(written))
                .withMessage("A badge UID has 4 to 64 letters and digits.");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 64})
    void the_shortest_and_the_longest_are_good(int length) {
        assertThat(new BadgeUid("A".repeat(length)).value()).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 65})
    void beyond_them_is_refused(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BadgeUid("A".repeat(length)));
    }
}
