package io.smartlocker.gateway.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is a tap and what belongs to the one before. */
class TapFilterTest {
    private final TapFilter filter = new TapFilter();

    @Test
    void the_same_badge_within_a_second_is_one_tap() {
        assertThat(at("A", 0)).isTrue();
        assertThat(at("A", 999)).isFalse();
        assertThat(at("A", 1_900)).as("it was held to the reader all the time").isFalse();
        assertThat(at("A", 2_901)).isTrue();
    }

    @Test
    void another_badge_is_another_tap() {
        assertThat(at("A", 0)).isTrue();
        assertThat(at("B", 10)).isTrue();
        assertThat(at("A", 20)).isTrue();
    }

    private boolean at(String uid, long millis) {
        return filter.isTap(uid, Duration.ofMillis(millis).toNanos());
    }
}
