package io.smartlocker.device.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.DeviceEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Three devices and four bays in memory, over the same rules that the service runs on its tables. */
final class Premises {
    private final List<Device> devices = new ArrayList<>();
    private final List<Bay> bays = new ArrayList<>();
    private final TreeSet<Handover> line = new TreeSet<>(Comparator.comparing((Handover fact) -> fact.position));
    private final Map<UUID, Custody> custodies = new HashMap<>();

    Premises(UUID organization) {
        UUID place = new UUID(9, 9);
        LockerState locker =
                new LockerState(place, organization, 1, "A", "L-1", place, 1, 4, true, 120, place, null, null, true);
        for (int number = 0; number < 4; number++) {
            bays.add(Bay.create(locker, number + 1));
        }
        for (int number = 0; number < 3; number++) {
            devices.add(Device.create(organization, place, new DeviceEdit("D" + number, null, "D" + number), null));
        }
    }

    UUID device(int number) {
        return devices.get(number).id();
    }

    UUID bay(int number) {
        return bays.get(number).id();
    }

    void happen(Handover fact) {
        if (line.stream().anyMatch(known -> known.event.equals(fact.event))) {
            return;
        }
        Handover before = line.headSet(fact).reversed().stream()
                .filter(known -> known.device.equals(fact.device))
                .findFirst()
                .orElse(null);
        Handover after = line.tailSet(fact).stream()
                .filter(known -> known.device.equals(fact.device))
                .findFirst()
                .orElse(null);
        line.add(fact);
        Device device = one(Optional.of(fact.device)).orElseThrow();
        Bay bay = bay(Optional.of(fact.bay)).orElseThrow();
        Bay believed =
                bay(device.bay().filter(other -> !other.equals(fact.bay))).orElse(null);
        Device stranger =
                one(bay.device().filter(other -> !other.equals(fact.device))).orElse(null);
        new Scene(fact, device, bay, believed, stranger, before, after).play();
        follow(fact, before, after);
    }

    private void follow(Handover fact, @Nullable Handover before, @Nullable Handover after) {
        if (before != null && before.kind == Handover.Kind.TAKEN) {
            custodies.get(before.event).end(fact);
        }
        if (fact.kind == Handover.Kind.TAKEN) {
            Custody custody = Custody.begin(fact);
            if (after != null) {
                custody.end(after);
            }
            custodies.put(fact.event, custody);
        }
    }

    private Optional<Device> one(Optional<UUID> id) {
        return id.flatMap(wanted ->
                devices.stream().filter(device -> device.id().equals(wanted)).findFirst());
    }

    private Optional<Bay> bay(Optional<UUID> id) {
        return id.flatMap(
                wanted -> bays.stream().filter(bay -> bay.id().equals(wanted)).findFirst());
    }

    /** Where every device is and what every bay holds. */
    Map<String, String> present() {
        Map<String, String> present = new TreeMap<>();
        for (int number = 0; number < devices.size(); number++) {
            Device device = devices.get(number);
            present.put("device " + number, device.status() + " " + numberOf(device.bay()) + " " + device.holder());
        }
        for (int number = 0; number < bays.size(); number++) {
            int found = one(bays.get(number).device()).map(devices::indexOf).orElse(-1);
            present.put("bay " + number, Integer.toString(found));
        }
        return present;
    }

    private int numberOf(Optional<UUID> id) {
        return bay(id).map(bays::indexOf).orElse(-1);
    }

    /** Every custody by the take that began it. */
    Map<UUID, String> custodies() {
        Map<UUID, String> all = new TreeMap<>();
        custodies.forEach((take, custody) ->
                all.put(take, custody.holder + " " + custody.since + " " + custody.endedAt + " " + custody.state));
        return all;
    }

    void requireOnePlaceEach() {
        for (Device device : devices) {
            assertThat(device.bay().isPresent() && device.holder().isPresent()).isFalse();
            assertThat(bays.stream()
                            .filter(bay -> bay.device().equals(Optional.of(device.id())))
                            .map(Bay::id)
                            .toList())
                    .isEqualTo(device.bay().stream().toList());
            long active = custodies.values().stream()
                    .filter(custody -> custody.device.equals(device.id()) && custody.state == CustodyState.ACTIVE)
                    .count();
            assertThat(active).isEqualTo(device.holder().isPresent() ? 1 : 0);
        }
    }
}
