package io.smartlocker.device.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.conflict.Conflict;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.DeviceEdit;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import io.smartlocker.device.handover.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

/** Three devices and four bays in memory, over the same rules that the service runs on its tables. */
final class Premises {
    private static final UUID PLACE = new UUID(9, 9);

    private final List<Device> devices = new ArrayList<>();
    private final List<Bay> bays = new ArrayList<>();
    private final NavigableSet<Handover> line = new TreeSet<>(Comparator.comparing(Handover::position));
    private final Map<UUID, Custody> custodies = new HashMap<>();
    private final Map<String, Boolean> conflicts = new TreeMap<>();

    Premises(UUID organization) {
        LockerState locker =
                new LockerState(PLACE, organization, 1, "A", "L-1", PLACE, 1, 4, true, 120, PLACE, null, null, true);
        for (int number = 0; number < 4; number++) {
            bays.add(Bay.create(locker, number + 1));
        }
        for (int number = 0; number < 3; number++) {
            devices.add(
                    Device.create(organization, new DeviceEdit("D" + number, null, null, PLACE, "D" + number, null)));
        }
    }

    UUID device(int number) {
        return devices.get(number).id();
    }

    UUID bay(int number) {
        return bays.get(number).id();
    }

    void happen(Handover fact) {
        if (line.stream().anyMatch(known -> known.event().equals(fact.event()))) {
            return;
        }
        Surroundings around = Surroundings.of(lines(), fact).await().indefinitely();
        line.add(fact);
        Device device = one(Optional.of(fact.device())).orElseThrow();
        Bay bay = bay(fact.bay().filter(here -> fact.kind().happensAtBay())).orElse(null);
        Bay believed = bay(device.bay().filter(other -> bay == null || !other.equals(bay.id())))
                .orElse(null);
        Device stranger = one(Optional.ofNullable(bay)
                        .flatMap(Bay::device)
                        .filter(other -> !other.equals(fact.device())))
                .orElse(null);
        Scene scene = new Scene(fact, device, bay, believed, stranger, around);
        boolean decides = scene.play().decides();
        keep(Contradictions.of(scene, decides));
        follow(scene);
    }

    /** What a person did by hand stands in the line, and is dealt with elsewhere. */
    void note(Handover plan) {
        line.add(plan);
    }

    private void keep(Contradictions contradictions) {
        contradictions
                .parted()
                .forEach(pair -> conflicts.replaceAll((conflict, open) -> open
                        && !(conflict.startsWith("BAY_HELD") == pair.atBay()
                                && (conflict.endsWith(" of " + pair.later() + " against " + pair.earlier())
                                        || conflict.endsWith(" of " + pair.earlier() + " against " + pair.later())))));
        for (Conflict conflict : contradictions.opened()) {
            assertThat(conflicts.put(conflict.toString(), true))
                    .as(conflict.toString())
                    .isNull();
        }
    }

    private void follow(Scene scene) {
        Handover fact = scene.fact();
        Handover before = scene.around().factBefore();
        if (before != null && before.kind().isHold()) {
            custodies.get(before.event()).end(fact);
        }
        if (fact.kind().isHold()) {
            Custody custody = Custody.begin(fact, PLACE, PLACE);
            if (scene.around().factAfter() != null) {
                custody.end(scene.around().factAfter());
            }
            custodies.put(fact.event(), custody);
        }
    }

    private Lines lines() {
        return new Lines() {
            @Override
            public Uni<Optional<Handover>> before(Handover fact, Set<HandoverKind> kinds) {
                return first(line.headSet(fact, false).descendingSet(), ofDevice(fact, kinds));
            }

            @Override
            public Uni<Optional<Handover>> after(Handover fact, Set<HandoverKind> kinds) {
                return first(line.tailSet(fact, false), ofDevice(fact, kinds));
            }

            @Override
            public Uni<Optional<Handover>> newest(Handover fact, Set<HandoverKind> kinds) {
                return first(line.descendingSet(), ofDevice(fact, kinds));
            }

            @Override
            public Uni<Optional<Handover>> beforeAtBay(Handover fact) {
                return first(line.headSet(fact, false).descendingSet(), atBay(fact));
            }

            @Override
            public Uni<Optional<Handover>> afterAtBay(Handover fact) {
                return first(line.tailSet(fact, false), atBay(fact));
            }
        };
    }

    private static Predicate<Handover> ofDevice(Handover fact, Set<HandoverKind> kinds) {
        return other -> other.device().equals(fact.device()) && kinds.contains(other.kind());
    }

    private static Predicate<Handover> atBay(Handover fact) {
        return other -> other.kind().happensAtBay()
                && fact.bay().isPresent()
                && other.bay().equals(fact.bay());
    }

    private static Uni<Optional<Handover>> first(NavigableSet<Handover> part, Predicate<Handover> which) {
        return Uni.createFrom().item(part.stream().filter(which).findFirst());
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
        custodies.forEach((take, custody) -> all.put(
                take,
                custody.holder + " " + custody.since + " " + custody.endedAt + " " + custody.state + " "
                        + custody.endEvidence + " " + custody.endedBy));
        return all;
    }

    /** What does not fit in the end. */
    List<String> openConflicts() {
        return conflicts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    void requireOnePlaceEach() {
        for (Device device : devices) {
            assertThat(device.bay().isPresent() && device.holder().isPresent()).isFalse();
            assertThat(bays.stream()
                            .filter(bay -> bay.device().equals(Optional.of(device.id())))
                            .map(Bay::id)
                            .toList())
                    .isEqualTo(device.bay().stream().toList());
            assertThat(custodies.values().stream()
                            .filter(custody -> custody.device.equals(device.id()) && custody.isActive())
                            .map(custody -> custody.holder)
                            .toList())
                    .isEqualTo(device.holder().stream().toList());
        }
    }
}
