package io.smartlocker.gateway.actuation.wired;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.gpio.chip.GpioException;
import io.smartlocker.gateway.actuation.modbus.PlayedRelays;
import io.smartlocker.gateway.actuation.serial.PlayedLine;
import io.smartlocker.gateway.actuation.serial.QuickRetry;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BayWiring;
import io.smartlocker.gateway.cabinet.BoardKind;
import io.smartlocker.gateway.cabinet.BoardSpec;
import io.smartlocker.gateway.cabinet.CabinetLayout;
import io.smartlocker.gateway.cabinet.ChannelSpec;
import io.smartlocker.gateway.cabinet.Hardware;
import io.smartlocker.gateway.cabinet.LineSpec;
import io.smartlocker.gateway.cabinet.LineSpec.Bias;
import io.smartlocker.gateway.cabinet.LockerWiring;
import io.smartlocker.gateway.cabinet.SensorLayout;
import io.smartlocker.gateway.cabinet.Wiring;
import io.smartlocker.gateway.guard.PulseWatch;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cabinet on boards, opened and closed as the gateway does it. */
class BoardWiringTest {
    private static final BayAddress BAY = new BayAddress("A-1", 1);
    private static final BayAddress OTHER = new BayAddress("A-1", 2);

    private final PlayedRelays relays = new PlayedRelays(1);
    private final PlayedLine line = PlayedLine.with(relays);

    @AfterEach
    void end() {
        line.close();
    }

    @Test
    void everything_is_off_when_it_is_open_and_when_it_is_closed() throws Exception {
        relays.stick(4);
        Wiring wiring = MixedWiring.open(layout(bay()), new QuickRetry(), outputs -> PulseWatch.nobody());
        eventually(() -> assertThat(wiring.trouble(BAY)).isEmpty());
        assertThat(relays.isOn(4)).isFalse();
        wiring.outlet(BAY).orElseThrow().on();
        assertThat(relays.isOn(4)).isTrue();
        wiring.close();
        wiring.close();
        assertThat(relays.isOn(4)).isFalse();
        assertThatThrownBy(() -> wiring.outlet(BAY).orElseThrow().on()).isInstanceOf(ActuationException.class);
    }

    @Test
    void a_board_that_does_not_answer_keeps_nobody_from_starting_and_is_used_when_it_does() throws Exception {
        relays.power(false);
        try (Wiring wiring = MixedWiring.open(layout(bay()), new QuickRetry(), outputs -> PulseWatch.nobody())) {
            assertThat(wiring.door(BAY).orElseThrow().read()).isEqualTo(Door.UNKNOWN);
            eventually(() -> assertThat(wiring.trouble(BAY).orElse(""))
                    .startsWith("The board m1 (MODBUS address 1 on " + line.port() + " at 9600 baud) cannot be used"));
            assertThatExceptionOfType(ActuationException.class)
                    .isThrownBy(() -> wiring.lock(BAY).pulse(Duration.ofMillis(300)))
                    .withMessageContaining("The board m1");
            relays.power(true);
            eventually(() -> assertThat(wiring.trouble(BAY)).isEmpty());
            wiring.lock(BAY).pulse(Duration.ofMillis(300));
            assertThat(relays.flashes()).hasSize(1);
        }
    }

    @Test
    void a_port_that_is_not_there_is_waited_for() throws Exception {
        line.pull();
        try (Wiring wiring = MixedWiring.open(layout(bay()), new QuickRetry(), outputs -> PulseWatch.nobody())) {
            eventually(() ->
                    assertThat(wiring.trouble(BAY).orElse("")).contains("There is no serial port " + line.port()));
            line.plugIn();
            eventually(() -> assertThat(wiring.trouble(BAY)).isEmpty());
            line.pull();
            eventually(() -> assertThat(wiring.trouble(BAY)).isPresent());
            line.plugIn();
            eventually(() -> assertThat(wiring.trouble(BAY)).isEmpty());
        }
    }

    @Test
    void a_bay_that_is_not_wired_has_nothing() {
        try (Wiring wiring = MixedWiring.open(layout(bay()), new QuickRetry(), outputs -> PulseWatch.nobody())) {
            assertThat(wiring.outlet(OTHER)).isEmpty();
            assertThat(wiring.door(OTHER)).isEmpty();
            assertThat(wiring.trouble(OTHER)).isEmpty();
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> wiring.lock(OTHER))
                    .withMessage("No lock is wired for locker A-1 bay 2");
        }
    }

    @Test
    void lines_and_boards_are_opened_together() {
        LineSpec missing = new LineSpec("/dev/gpiochip-missing", 0, null, false, Bias.AS_IS);
        BayWiring mixed = new BayWiring(1, new ChannelSpec("m1", 1, false), missing, null);
        assertThatExceptionOfType(GpioException.class)
                .isThrownBy(() -> MixedWiring.open(layout(mixed), new QuickRetry(), outputs -> PulseWatch.nobody()))
                .withMessageContaining("/dev/gpiochip-missing");
        assertThat(line.requests()).isEmpty();
    }

    private static BayWiring bay() {
        return new BayWiring(
                1, new ChannelSpec("m1", 1, false), new ChannelSpec("m1", 5, false), new ChannelSpec("m1", 1, false));
    }

    private CabinetLayout layout(BayWiring bay) {
        return new CabinetLayout(
                Hardware.WIRED,
                List.of(new LockerWiring("A-1", List.of(bay))),
                CabinetLayout.DEFAULT_PULSE,
                1,
                List.of(new BoardSpec("m1", BoardKind.MODBUS, line.port(), 9_600, 1, 8, 8)),
                SensorLayout.NONE);
    }
}
