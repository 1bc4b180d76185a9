package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;
import java.util.Map;

/** A device type changed: its devices are written again. */
@Singleton
class DeviceTypeChanges extends ProjectionHandler<DeviceTypeState> {
    private final DirectoryMarks marks;

    DeviceTypeChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.DEVICE_TYPES, DeviceTypeState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(DeviceTypeState state) {
        return marks.markFound("""
                select organization, cast(null as uuid), 'DEVICE', id from projection
                where kind = 'DeviceState' and state ->> 'type' = :type""", Map.of("type", state.id().toString()));
    }

    @Override
    protected Uni<Void> removed(DeviceTypeState last) {
        return changed(last);
    }
}
