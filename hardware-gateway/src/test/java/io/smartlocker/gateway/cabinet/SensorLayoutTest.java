package io.smartlocker.gateway.cabinet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.gateway.cabinet.SensorLayout.Current;
import io.smartlocker.gateway.cabinet.SensorLayout.Sensed;
import io.smartlocker.gateway.cabinet.SensorSpec.Kind;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What {@code cabinet.yaml} says of sensors, and what is wrong with it. */
class SensorLayoutTest {
    private static final String LEFT =
            "sensors: [{name: left, kind: ina3221, bus: 1, address: 0x41, shuntMilliohms: 50}]\n";

    @Test
    void sensors_and_what_they_measure_are_read() {
        SensorLayout layout = parse(LEFT + bays("""
                current: {sensor: left, channel: 2, limitMilliamps: 2500}
                temperature: /sys/class/hwmon/hwmon0/temp1_input"""));
        assertThat(layout.sensors()).containsExactly(new SensorSpec("left", Kind.INA3221, 1, 0x41, 50));
        assertThat(layout.bays())
                .containsEntry(
                        new BayAddress("A", 1),
                        new Sensed(new Current("left", 2, 2_500), Path.of("/sys/class/hwmon/hwmon0/temp1_input")));
    }

    @Test
    void what_is_usual_need_not_be_said() {
        SensorLayout layout =
                parse("sensors: [{name: one, kind: INA219, address: 64}]\n" + bays("current: {sensor: one}"));
        assertThat(layout.sensors()).containsExactly(new SensorSpec("one", Kind.INA219, 1, 0x40, 100));
        assertThat(layout.bays()).containsEntry(new BayAddress("A", 1), new Sensed(new Current("one", 1, null), null));
        assertThat(parse("lockers: [{serial: A}]")).isEqualTo(SensorLayout.NONE);
    }

    @Test
    void a_sensor_that_cannot_be_is_told() {
        assertMistake("sensors: [{kind: INA219, address: 64}]", "A sensor has no name.");
        assertMistake("sensors: [{name: x, address: 64}]", "Sensor x: say of which kind it is, INA219 or INA3221.");
        assertMistake("sensors: [{name: x, kind: INA219}]", "Sensor x: names no address.");
        assertMistake(
                "sensors: [{name: x, kind: INA219, address: far}]",
                "Sensor x: the address 'far' is not a number like 0x40.");
        assertMistake(
                "sensors: [{name: x, kind: INA3221, address: 0x44}]",
                "Sensor x: an INA3221 has an address of 0x40 to 0x43.");
        assertMistake(
                "sensors: [{name: x, kind: INA219, bus: -1, address: 0x40}]",
                "Sensor x: -1 is not the number of a bus.");
        assertMistake(
                "sensors: [{name: x, kind: INA219, address: 0x40, shuntMilliohms: 0}]",
                "Sensor x: a shunt has 1 to 1000 milliohms, not 0.");
    }

    @Test
    void two_sensors_at_one_address_or_of_one_name_are_told() {
        assertMistake(
                "sensors: [{name: x, kind: INA219, address: 0x40}, {name: y, kind: INA3221, address: 64}]",
                "Sensor y: address 0x40 of bus 1 is used by Sensor x already.");
        assertMistake(
                "sensors: [{name: x, kind: INA219, address: 0x40}, {name: x, kind: INA219, address: 0x41}]",
                "Sensor x: is there twice.");
    }

    @Test
    void a_bay_that_names_what_is_not_there_is_told() {
        assertMistake(
                LEFT + bays("current: {sensor: right}"),
                "Locker A bay 1 current: there is no sensor right. There are: left.");
        assertMistake(
                bays("current: {sensor: left}"),
                "Locker A bay 1 current: there is no sensor left. List it under sensors.");
        assertMistake(
                LEFT + bays("current: {sensor: left, channel: 4}"),
                "Locker A bay 1 current: sensor left has no channel 4; an INA3221 has channels 1 to 3.");
        assertMistake(LEFT + bays("current: {channel: 1}"), "Locker A bay 1 current: names no sensor.");
        assertMistake(
                LEFT + bays("temperature: temp1_input"),
                "Locker A bay 1 temperature: 'temp1_input' is not a whole path");
    }

    @Test
    void a_channel_for_two_bays_and_a_bay_without_an_outlet_are_told() {
        assertMistake(
                LEFT + """
                lockers:
                  - serial: A
                    bays:
                      - {number: 1, outlet: {chip: c, line: 1}, current: {sensor: left, channel: 1}}
                      - {number: 2, outlet: {chip: c, line: 2}, current: {sensor: left, channel: 1}}
                """,
                "Locker A bay 2 current: channel 1 of sensor left is used by Locker A bay 1 current already.");
        assertMistake(
                LEFT + "lockers: [{serial: A, bays: [{number: 1, current: {sensor: left}}]}]",
                "Locker A bay 1 current: the bay has no outlet whose current could be measured.");
    }

    @Test
    void a_limit_that_the_sensor_cannot_tell_is_told() {
        assertMistake(
                LEFT + bays("current: {sensor: left, limitMilliamps: 3260}"),
                "Locker A bay 1 current: sensor left tells 1 to 3259 mA, so 3260 mA cannot be its limit.");
    }

    private static String bays(String sensed) {
        return "lockers:\n  - serial: A\n    bays:\n      - number: 1\n        outlet: {chip: c, line: 1}\n"
                + sensed.indent(8);
    }

    private static void assertMistake(String yaml, String message) {
        assertThatThrownBy(() -> parse(yaml))
                .isInstanceOf(LayoutException.class)
                .hasMessageContaining(message);
    }

    private static SensorLayout parse(String yaml) {
        return LayoutFile.parse(yaml, Hardware.WIRED, Duration.ofMillis(300)).sensing();
    }
}
