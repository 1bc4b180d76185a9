package io.smartlocker.contracts;

import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.ExposedPins;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.StrangeBadge;
import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CommandState;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.MaintenanceState;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.UserState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What travels on a topic: the part of the documentation that the records cannot tell.
 *
 * @param topic its settings; a kiosk's topic with the id of {@link #ANY_KIOSK}
 * @param writer which service writes it
 * @param key what the records are keyed by
 */
record Channel(TopicSettings topic, String writer, String key, List<Class<?>> messages) {
    /** Stands for the id of some kiosk. */
    static final UUID ANY_KIOSK = new UUID(0, 0);

    static List<Channel> all() {
        return Stream.of(
                        state(Topics.ORGANIZATIONS, "identity-service", OrganizationState.class),
                        state(Topics.USERS, "identity-service", UserState.class),
                        state(Topics.GROUPS, "identity-service", GroupState.class),
                        new Channel(
                                shared(Topics.CREDENTIALS),
                                "identity-service; readable by locker-service alone",
                                "id of the credential, or of the kiosk for its sealed keys",
                                List.of(CredentialState.class, EdgeKeysState.class)),
                        state(Topics.LOCATIONS, "locker-service", LocationState.class),
                        state(Topics.LOCKERS, "locker-service", LockerState.class),
                        state(Topics.GRANTS, "locker-service", GrantState.class),
                        state(Topics.KIOSKS, "locker-service", KioskState.class),
                        state(Topics.DEVICE_TYPES, "device-service", DeviceTypeState.class),
                        state(Topics.DEVICES, "device-service", DeviceState.class),
                        state(Topics.BAYS, "device-service", BayState.class),
                        state(Topics.CUSTODIES, "device-service", CustodyState.class),
                        state(Topics.MAINTENANCE, "locker-service", MaintenanceState.class),
                        state(Topics.ALARMS, "locker-service", AlarmState.class),
                        of(Topics.COMMANDS, "locker-service", "id of the command", CommandState.class),
                        state(Topics.SHIFTS, "scheduling-service", ShiftState.class),
                        state(Topics.ROSTERS, "scheduling-service", RosterState.class),
                        state(Topics.RESERVATIONS, "scheduling-service", ReservationState.class),
                        of(Topics.NOTICES, "scheduling-service", "id of the recipient", Notice.class),
                        of(
                                Topics.BAY_FACTS,
                                "locker-service",
                                "bay id, or device id where no bay is concerned",
                                BayFact.class),
                        of(Topics.STRANGE_BADGES, "locker-service", "kiosk id", StrangeBadge.class),
                        of(Topics.EXPOSED_PINS, "locker-service", "kiosk id", ExposedPins.class),
                        of(Topics.ACTIVITY, "every service", "id of the subject", Activity.class),
                        of(Topics.DEAD_LETTERS, "every service", "key of the record set aside", DeadLetter.class),
                        kiosk(0, "locker-service", "kind and id, for example user:<id>", DirectoryEntry.class),
                        kiosk(1, "locker-service", "bay id, or kiosk id where no bay is concerned", KioskCommand.class),
                        kiosk(2, "hardware-gateway", "bay id, or kiosk id where no bay is concerned", KioskEvent.class))
                .toList();
    }

    private static Channel state(String topic, String writer, Class<?> message) {
        return of(topic, writer, "id; no value says that it is gone", message);
    }

    private static Channel of(String topic, String writer, String key, Class<?> message) {
        return new Channel(shared(topic), writer, key, List.of(message));
    }

    private static Channel kiosk(int topic, String writer, String key, Class<?> message) {
        return new Channel(TopicSettings.ofKiosk(ANY_KIOSK).get(topic), writer, key, List.of(message));
    }

    private static TopicSettings shared(String name) {
        return TopicSettings.shared().stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
