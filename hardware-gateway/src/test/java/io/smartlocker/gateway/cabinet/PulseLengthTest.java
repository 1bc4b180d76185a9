package io.smartlocker.gateway.cabinet;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.SeededKiosk;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulseLengthTest {
    private final PulseLength ofTheKiosk = new PulseLength(Duration.ofMillis(300));

    @ParameterizedTest
    @CsvSource({
        ", 300",
        "50, 50",
        "700, 700",
        "1000, 1000",
        "49, 50",
        "0, 50",
        "-5, 50",
        "1001, 1000",
        "2147483647, 1000"
    })
    void a_bay_has_its_own_pulse_within_the_limits_that_always_hold(Integer set, long millis) {
        DirectoryEntry.Bay bay = SeededKiosk.bay(1, null, 1, new DirectoryEntry.Bay.Settings(set, null, null));

        assertThat(ofTheKiosk.of(bay)).isEqualTo(Duration.ofMillis(millis));
    }
}
