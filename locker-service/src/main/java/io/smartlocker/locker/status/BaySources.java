package io.smartlocker.locker.status;

import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.alarm.AlarmView;
import io.smartlocker.locker.maintenance.MaintenanceView;
import io.smartlocker.locker.status.BayStatus.DeviceView;
import io.smartlocker.locker.status.BayStatus.PersonView;
import io.smartlocker.locker.status.BayStatus.TakenView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the bays of a locker are shown from, read at once.
 *
 * @param inService whether the locker is
 * @param maintenance of the locker and its bays, the next first
 */
record BaySources(
        boolean inService,
        List<BayState> bays,
        List<CustodyState> custodies,
        Map<UUID, DeviceState> devices,
        Map<UUID, UserState> people,
        List<AlarmView> alarms,
        List<MaintenanceView> maintenance) {

    List<BayStatus> statuses() {
        return bays.stream()
                .sorted(Comparator.comparing(BayState::number))
                .map(this::status)
                .toList();
    }

    private BayStatus status(BayState bay) {
        return new BayStatus(
                bay.id(),
                bay.number(),
                bay.version(),
                isAvailable(bay),
                bay.operational(),
                bay.outOfService(),
                bay.door(),
                bay.charge(),
                person(bay.user()),
                device(bay.device()),
                custodies.stream()
                        .filter(custody -> custody.bay().equals(bay.id()))
                        .map(this::taken)
                        .toList(),
                maintenance.stream()
                        .filter(each -> bay.id().equals(each.subject().bay()))
                        .findFirst()
                        .orElse(null),
                alarms.stream().filter(alarm -> bay.id().equals(alarm.bay())).toList());
    }

    private boolean isAvailable(BayState bay) {
        return inService
                && bay.operational()
                && !bay.outOfService()
                && bay.device() == null
                && bay.user() == null
                && bay.door() != Door.OPEN;
    }

    private TakenView taken(CustodyState custody) {
        return new TakenView(
                custody.device(),
                Optional.ofNullable(devices.get(custody.device()))
                        .map(DeviceState::assetTag)
                        .orElse(null),
                named(custody.holder()),
                custody.since(),
                custody.dueAt());
    }

    private @Nullable PersonView person(@Nullable UUID id) {
        return id == null ? null : named(id);
    }

    private PersonView named(UUID id) {
        return new PersonView(
                id, Optional.ofNullable(people.get(id)).map(UserState::name).orElse(null));
    }

    private @Nullable DeviceView device(@Nullable UUID id) {
        DeviceState known = id == null ? null : devices.get(id);
        return known == null
                ? null
                : new DeviceView(known.id(), known.assetTag(), known.name(), known.state(), known.quarantined());
    }
}
