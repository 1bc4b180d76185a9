package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.KioskState.Status;
import java.util.UUID;

/** What a kiosk is told about itself. */
@RegisterForReflection
record SelfView(
        UUID id, UUID organization, String name, Status status, KioskTopics topics, String kafkaBootstrapServers) {

    /** The names of its three topics. */
    @RegisterForReflection
    record KioskTopics(String directory, String commands, String events) {}

    static SelfView of(Kiosk kiosk, String kafkaBootstrapServers) {
        UUID id = kiosk.id();
        return new SelfView(
                id,
                kiosk.organization(),
                kiosk.name(),
                kiosk.status(),
                new KioskTopics(Topics.kioskDirectory(id), Topics.kioskCommands(id), Topics.kioskEvents(id)),
                kafkaBootstrapServers);
    }
}
