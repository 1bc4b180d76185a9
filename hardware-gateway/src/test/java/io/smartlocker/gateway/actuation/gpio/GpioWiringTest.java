package io.smartlocker.gateway.actuation.gpio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.Hardware;
import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.LineSpec.Bias;
import io.smartlocker.gateway.cabinet.LockerWiring;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GpioWiringTest {
    private static final BayAddress BAY = new BayAddress("A-1", 1);

    @Test
    void a_layout_on_a_chip_that_is_not_there_is_refused_by_name() {
        LineSpec lock = new LineSpec("/dev/gpiochip-missing", 0, null, false, Bias.AS_IS);

        assertThatExceptionOfType(GpioException.class)
                .isThrownBy(() -> GpioWiring.openUnguarded(layout(new BayWiring(1, lock, null, null))))
                .withMessageContaining("/dev/gpiochip-missing");
    }

    @Test
    void a_bay_without_lines_has_no_outlet_and_no_door() {
        try (GpioWiring wiring = GpioWiring.openUnguarded(layout(new BayWiring(1, null, null, null)))) {
            assertThat(wiring.outlet(BAY)).isEqualTo(Optional.empty());
            assertThat(wiring.door(BAY)).isEqualTo(Optional.empty());
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> wiring.lock(BAY))
                    .withMessage("No lock is wired for locker A-1 bay 1");
        }
    }

    private static CabinetLayout layout(BayWiring bay) {
        return new CabinetLayout(
                Hardware.WIRED, List.of(new LockerWiring("A-1", List.of(bay))), CabinetLayout.DEFAULT_PULSE, 1);
    }
}
