package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** A locker changed, or was wired: its kiosk, its bays, what is in them and who may use it are written again. */
@Singleton
class LockerChanges extends ProjectionHandler<LockerState> {
    private static final String CONCERNED = """
            select cast(:organization as uuid), served.kiosk, part, subject from (%s) served cross join lateral (
                select 'SITE' as part, served.kiosk as subject
                union all
                select 'BAY', id from projection where kind = 'BayState' and state ->> 'locker' = :locker
                union all
                select 'DEVICE', device.id from projection bay
                    join projection device on device.kind = 'DeviceState'
                        and device.state ->> 'bay' = cast(bay.id as text)
                    where bay.kind = 'BayState' and bay.state ->> 'locker' = :locker
                union all
                select 'PERSON', person from granted_person
                    where organization = :organization
                        and (locker = :locker or area = :area or location = :location)
            ) concerned""";

    private final DirectoryMarks marks;

    LockerChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.LOCKERS, LockerState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(LockerState state) {
        UUID kiosk = state.kiosk();
        // A locker that is off its kiosk does not say which one that was: one of those where it stands.
        String kiosks = kiosk == null
                ? "select kiosk from directory where open and location = :place"
                : "select cast(:place as uuid) as kiosk";
        return marks.markFound(
                CONCERNED.formatted(kiosks),
                Map.of(
                        "organization", state.organization(),
                        "place", kiosk == null ? state.location() : kiosk,
                        "locker", state.id().toString(),
                        "area", String.valueOf(state.area()),
                        "location", state.location().toString()));
    }

    @Override
    protected Uni<Void> removed(LockerState last) {
        return changed(last);
    }
}
