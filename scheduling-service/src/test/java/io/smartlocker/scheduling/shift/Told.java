package io.smartlocker.scheduling.shift;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.UUID;

/** What others were told of a shift. */
final class Told {
    private Told() {}

    static ShiftState last(String id) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.last(Topics.SHIFTS, UUID.fromString(id), ShiftState.class)
                    .orElseThrow();
        }
    }

    /** The types of what was done to it, in their order. */
    static List<String> activities(String id) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.read(Topics.ACTIVITY, id).stream()
                    .map(told -> Contracts.read(told.value(), Activity.class).type())
                    .toList();
        }
    }
}
