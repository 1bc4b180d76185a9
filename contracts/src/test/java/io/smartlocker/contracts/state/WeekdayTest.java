package io.smartlocker.contracts.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeekdayTest {
    @ParameterizedTest
    @EnumSource
    void a_day_is_named_by_its_first_three_letters(DayOfWeek day) {
        assertThat(Weekday.of(day).name()).isEqualTo(day.name().substring(0, 3));
        assertThat(Weekday.of(day).dayOfWeek()).isEqualTo(day);
    }
}
