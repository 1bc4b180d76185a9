package io.smartlocker.gateway.sensing.i2c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The INA219 on a model of its registers, with a shunt of 100 milliohms. */
class Ina219Test {
    private static final int ADDRESS = 0x41;

    private final ModelledIna219 chip = new ModelledIna219();
    private final ModelledBus bus = new ModelledBus();
    private final Ina219 sensor = new Ina219(bus, ADDRESS, 100);

    @BeforeEach
    void attach() {
        bus.attach(ADDRESS, chip);
    }

    @Test
    void it_is_programmed_first_and_measures_after_the_first_conversion() throws IOException {
        chip.put(200_000, 5_000);
        assertThat(sensor.read(1)).isEmpty();
        assertThat(chip.configuration()).isEqualTo(0x3E67);
        assertThat(sensor.read(1)).as("nothing is converted yet").isEmpty();
        chip.convert();
        assertThat(sensor.read(1)).contains(new Power(2_000, 5_000));
    }

    @Test
    void its_calibration_is_that_of_the_data_sheet_and_covers_the_range_of_every_shunt() {
        // Equation 1 of the data sheet: 0.04096 / (98 µA × 0.1 Ω) = 4179.6, and the lowest bit is always 0.
        assertThat(Ina219.calibration(100)).isEqualTo(4_178);
        for (int milliohms = 1; milliohms <= 1_000; milliohms++) {
            int calibration = Ina219.calibration(milliohms);
            assertThat(calibration).isBetween(2, 0xFFFE).matches(value -> value % 2 == 0);
            assertThat(32_000L * calibration / 4_096)
                    .as("no overflow at 320 mV, %d milliohms", milliohms)
                    .isLessThanOrEqualTo(Short.MAX_VALUE);
        }
    }

    @Test
    void what_flows_the_other_way_is_negative() throws IOException {
        ready();
        chip.put(-123_450, 4_996);
        assertThat(sensor.read(1)).hasValueSatisfying(power -> {
            assertThat(power.milliamps()).isBetween(-1_235, -1_234);
            assertThat(power.millivolts()).isEqualTo(4_996);
        });
    }

    @Test
    void the_whole_range_is_told_and_the_bus_up_to_its_26_volts() throws IOException {
        ready();
        chip.put(320_000, 26_000);
        assertThat(sensor.read(1)).hasValueSatisfying(power -> {
            assertThat(power.milliamps()).isBetween(3_199, 3_200);
            assertThat(power.millivolts()).isEqualTo(26_000);
        });
        chip.put(999_000, 5_000);
        assertThat(sensor.read(1).orElseThrow().milliamps())
                .as("more than it can tell is still a great deal")
                .isBetween(3_199, 3_200);
        chip.put(10, 5_000);
        assertThat(sensor.read(1)).contains(new Power(0, 5_000));
    }

    @Test
    void where_its_arithmetic_overflows_the_shunt_tells() throws IOException {
        Ina219 odd = new Ina219(bus, ADDRESS, 100);
        odd.read(1);
        chip.convert();
        chip.put(320_000, 5_000);
        ModelledBus.Chip overflowing = new ModelledBus.Chip() {
            @Override
            public int read(int register) {
                return switch (register) {
                    case Ina219.BUS -> chip.read(register) | 1;
                    case Ina219.CURRENT -> 0;
                    default -> chip.read(register);
                };
            }

            @Override
            public void write(int register, int value) {
                chip.write(register, value);
            }
        };
        bus.attach(ADDRESS, overflowing);
        assertThat(odd.read(1)).contains(new Power(3_200, 5_000));
    }

    @Test
    void one_that_lost_its_supply_is_programmed_anew_before_its_zeros_are_believed() throws IOException {
        ready();
        chip.put(200_000, 5_000);
        chip.losePower();
        assertThat(sensor.read(1)).isEmpty();
        chip.convert();
        assertThat(sensor.read(1)).contains(new Power(2_000, 5_000));
    }

    @Test
    void one_that_does_not_answer_is_told_and_measures_again_when_it_is_back() throws IOException {
        ready();
        bus.detach(ADDRESS);
        assertThatThrownBy(() -> sensor.read(1)).isInstanceOf(IOException.class);
        MeasuredChannel channel = new MeasuredChannel(sensor, 1, "sensor left of locker A bay 1");
        assertThat(channel.read()).isEmpty();
        bus.attach(ADDRESS, chip);
        chip.put(100_000, 5_000);
        assertThat(channel.read()).contains(new Power(1_000, 5_000));
    }

    private void ready() throws IOException {
        sensor.read(1);
        chip.convert();
    }
}
