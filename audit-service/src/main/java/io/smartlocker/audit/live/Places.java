package io.smartlocker.audit.live;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CommandState;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.State;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where lockers and kiosks stand, which says who may hear of what is in them. There are few of them, so they are kept here. */
final class Places {
    /** Topics that tell where things stand. */
    static final List<String> TOPICS = List.of(Topics.LOCKERS, Topics.KIOSKS);

    private final Map<UUID, UUID> locations = new ConcurrentHashMap<>();
    /** An alarm that is over no longer says where it was. */
    private final Map<UUID, UUID> alarms = new ConcurrentHashMap<>();

    /** @param state absent when the thing is gone; it is remembered where it was: its last changes are yet to be told */
    void hear(String topic, UUID id, byte @Nullable [] state) {
        if (state != null) {
            locations.put(
                    id,
                    topic.equals(Topics.LOCKERS)
                            ? Contracts.read(state, LockerState.class).location()
                            : Contracts.read(state, KioskState.class).location());
        }
    }

    /** The locker or kiosk that tells where a thing is. */
    Optional<UUID> placeOf(State state) {
        return switch (state) {
            case BayState bay -> Optional.of(bay.locker());
            case CommandState command -> Optional.of(command.kiosk());
            case AlarmState alarm -> {
                UUID place = Objects.requireNonNullElse(alarm.locker(), alarm.kiosk());
                alarms.put(alarm.id(), place);
                yield Optional.of(place);
            }
            default -> Optional.empty();
        };
    }

    /** The same of a thing that is gone; of a bay it is not known any more. */
    Optional<UUID> formerPlaceOf(UUID id) {
        return Optional.ofNullable(alarms.remove(id));
    }

    Optional<UUID> location(@Nullable UUID place) {
        return place == null ? Optional.empty() : Optional.ofNullable(locations.get(place));
    }
}
