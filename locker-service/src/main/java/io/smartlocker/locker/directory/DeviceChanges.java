package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.locker.maintenance.EndWithSubject;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A device changed. When it changed hands, the person who had it is looked at again: holding it may be all that was left. */
@ApplicationScoped
class DeviceChanges implements TopicHandler {
    private final Projections projections;
    private final DirectoryMarks marks;
    private final EndWithSubject endWithSubject;

    DeviceChanges(Projections projections, DirectoryMarks marks, EndWithSubject endWithSubject) {
        this.projections = projections;
        this.marks = marks;
        this.endWithSubject = endWithSubject;
    }

    @Override
    public String topic() {
        return Topics.DEVICES;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        UUID id = event.keyId();
        return projections.find(DeviceState.class, id).flatMap(before -> {
            Uni<Boolean> stored = event.isTombstone()
                    ? projections.forget(DeviceState.class, id)
                    : projections.keep(event.as(DeviceState.class));
            Optional<DeviceState> after =
                    event.isTombstone() ? Optional.empty() : Optional.of(event.as(DeviceState.class));
            return stored.flatMap(
                    changed -> changed ? mark(before, after) : Uni.createFrom().voidItem());
        });
    }

    private Uni<Void> mark(Optional<DeviceState> before, Optional<DeviceState> after) {
        DeviceState known = after.or(() -> before).orElseThrow();
        UUID holderBefore = before.map(DeviceState::holder).orElse(null);
        UUID holderAfter = after.map(DeviceState::holder).orElse(null);
        Uni<Void> device = marks.mark(known.organization(), Part.DEVICE, known.id())
                .chain(() -> after.isEmpty()
                        ? endWithSubject.gone(known.id())
                        : Uni.createFrom().voidItem());
        return holderBefore == null || Objects.equals(holderBefore, holderAfter)
                ? device
                : device.chain(() -> marks.mark(known.organization(), Part.PERSON, holderBefore));
    }
}
