package io.smartlocker.gateway.sensing.i2c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The INA3221 on a model of its registers, with shunts of 50 milliohms. */
class Ina3221Test {
    private static final int ADDRESS = 0x40;

    private final ModelledIna3221 chip = new ModelledIna3221();
    private final ModelledBus bus = new ModelledBus();
    private final Ina3221 sensor = new Ina3221(bus, ADDRESS, 50);

    @BeforeEach
    void attach() {
        bus.attach(ADDRESS, chip);
    }

    @Test
    void it_is_programmed_first_and_measures_after_the_first_conversion() throws IOException {
        chip.put(1, 100_000, 5_000);
        assertThat(sensor.read(1)).isEmpty();
        assertThat(chip.configuration()).isEqualTo(0x7527);
        assertThat(sensor.read(1)).as("nothing is converted yet").isEmpty();
        chip.convert();
        assertThat(sensor.read(1)).contains(new Power(2_000, 5_000));
    }

    @Test
    void its_channels_are_told_apart_and_read_one_behind_the_other() throws IOException {
        ready();
        chip.put(1, 50_000, 5_000);
        chip.put(2, -25_000, 12_000);
        chip.put(3, 40, 0);
        assertThat(sensor.read(1)).contains(new Power(1_000, 5_000));
        assertThat(sensor.read(2)).contains(new Power(-500, 12_000));
        assertThat(sensor.read(3)).contains(new Power(0, 0));
    }

    @Test
    void more_than_its_range_is_told_as_its_end() throws IOException {
        ready();
        chip.put(1, 900_000, 26_000);
        chip.put(2, -900_000, 26_000);
        assertThat(sensor.read(1)).contains(new Power(3_276, 26_000));
        assertThat(sensor.read(2)).contains(new Power(-3_276, 26_000));
    }

    @Test
    void one_that_lost_its_supply_is_programmed_anew() throws IOException {
        ready();
        assertThat(sensor.read(1)).isPresent();
        chip.losePower();
        assertThat(sensor.read(1)).isEmpty();
        assertThat(chip.configuration()).isEqualTo(0x7527);
        assertThat(sensor.read(1)).as("it has measured nothing since").isEmpty();
        chip.convert();
        assertThat(sensor.read(1)).isPresent();
    }

    @Test
    void one_that_does_not_answer_is_told() {
        bus.detach(ADDRESS);
        assertThatThrownBy(() -> sensor.read(1)).isInstanceOf(IOException.class);
    }

    private void ready() throws IOException {
        sensor.read(1);
        chip.convert();
    }
}
