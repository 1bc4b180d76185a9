package io.smartlocker.gateway.cabinet;

import io.smartlocker.gateway.cabinet.SensorLayout.Current;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds what cannot be right in what a layout says of sensors. */
final class SensorCheck {
    private static final int HIGHEST_SHUNT = 1_000;

    private final List<String> mistakes;
    private final Map<String, SensorSpec> byName = new HashMap<>();
    private final Map<String, String> usedBy = new HashMap<>();

    private SensorCheck(List<String> mistakes) {
        this.mistakes = mistakes;
    }

    /** Adds what it finds to the mistakes. */
    static void check(CabinetLayout layout, List<String> mistakes) {
        SensorCheck check = new SensorCheck(mistakes);
        layout.sensing().sensors().forEach(check::sensor);
        for (LockerWiring locker : layout.lockers()) {
            for (BayWiring bay : locker.bays()) {
                check.bay(new BayAddress(locker.serial(), bay.number()), bay, layout.sensing());
            }
        }
    }

    static String place(BayAddress bay) {
        return "Locker " + bay.lockerSerial() + " bay " + bay.bay();
    }

    private void sensor(SensorSpec sensor) {
        String place = "Sensor " + sensor.name();
        if (byName.put(sensor.name(), sensor) != null) {
            mistakes.add(place + ": is there twice.");
        }
        if (!sensor.kind().mayHave(sensor.address())) {
            mistakes.add("%s: an %s has an address of %s."
                    .formatted(place, sensor.kind(), sensor.kind().addresses()));
        }
        if (sensor.bus() < 0) {
            mistakes.add(place + ": " + sensor.bus() + " is not the number of a bus.");
        }
        if (sensor.shuntMilliohms() < 1 || sensor.shuntMilliohms() > HIGHEST_SHUNT) {
            mistakes.add(place + ": a shunt has 1 to 1000 milliohms, not " + sensor.shuntMilliohms() + ".");
        }
        String before = usedBy.putIfAbsent(sensor.bus() + "/" + sensor.address(), place);
        if (before != null) {
            mistakes.add("%s: address 0x%02x of bus %d is used by %s already."
                    .formatted(place, sensor.address(), sensor.bus(), before));
        }
    }

    private void bay(BayAddress bay, BayWiring wiring, SensorLayout layout) {
        SensorLayout.Sensed sensed = layout.bays().get(bay);
        Current current = sensed == null ? null : sensed.current();
        if (current == null) {
            return;
        }
        String place = place(bay) + " current";
        if (wiring.outlet() == null) {
            mistakes.add(place + ": the bay has no outlet whose current could be measured.");
        }
        SensorSpec sensor = byName.get(current.sensor());
        if (sensor == null) {
            mistakes.add(place + ": there is no sensor " + current.sensor() + ". " + known());
        } else {
            channel(place, current, sensor);
        }
    }

    private void channel(String place, Current current, SensorSpec sensor) {
        int channels = sensor.kind().channels();
        if (current.channel() < 1 || current.channel() > channels) {
            mistakes.add("%s: sensor %s has no channel %d; an %s has %s."
                    .formatted(
                            place,
                            sensor.name(),
                            current.channel(),
                            sensor.kind(),
                            channels == 1 ? "channel 1 alone" : "channels 1 to " + channels));
            return;
        }
        String before = usedBy.putIfAbsent(sensor.name() + " channel " + current.channel(), place);
        if (before != null) {
            mistakes.add("%s: channel %d of sensor %s is used by %s already."
                    .formatted(place, current.channel(), sensor.name(), before));
        }
        Integer limit = current.limitMilliamps();
        if (limit != null && (limit < 1 || limit >= sensor.rangeMilliamps())) {
            mistakes.add("%s: sensor %s tells 1 to %d mA, so %d mA cannot be its limit."
                    .formatted(place, sensor.name(), sensor.rangeMilliamps() - 1, limit));
        }
    }

    private String known() {
        return byName.isEmpty()
                ? "List it under sensors."
                : "There are: " + String.join(", ", new TreeSet<>(byName.keySet())) + ".";
    }
}
