package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.locker.maintenance.EndWithSubject;
import io.smartlocker.platform.projection.Change;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;
import java.util.Map;

/** A bay changed, or came to be known. */
@Singleton
class BayChanges extends ProjectionHandler<BayState> {
    private final DirectoryMarks marks;
    private final EndWithSubject endWithSubject;

    BayChanges(Projections projections, DirectoryMarks marks, EndWithSubject endWithSubject) {
        super(Topics.BAYS, BayState.class, projections);
        this.marks = marks;
        this.endWithSubject = endWithSubject;
    }

    @Override
    protected Uni<Void> changed(Change<BayState> change) {
        return concernsKiosks(change) ? mark(change.state()) : Uni.createFrom().voidItem();
    }

    /** Doors and outlets change all day, and no directory tells of them: a kiosk knows those best itself. */
    static boolean concernsKiosks(Change<BayState> change) {
        return change.isIn(BayChanges::withoutSenses);
    }

    private static BayState withoutSenses(BayState bay) {
        return new BayState(
                bay.id(),
                bay.organization(),
                0,
                bay.locker(),
                bay.number(),
                bay.operational(),
                bay.outOfService(),
                Door.UNKNOWN,
                bay.device(),
                bay.user(),
                Charge.OFF);
    }

    private Uni<Void> mark(BayState state) {
        return marks.mark(state.organization(), Part.BAY, state.id()).chain(() -> devicesIn(state));
    }

    @Override
    protected Uni<Void> removed(BayState last) {
        return mark(last).chain(() -> endWithSubject.gone(last.id()));
    }

    /** A device that was told of before its bay waits for it. */
    private Uni<Void> devicesIn(BayState bay) {
        return marks.markFound("""
                select organization, cast(null as uuid), 'DEVICE', id from projection
                where kind = 'DeviceState' and state ->> 'bay' = :bay""", Map.of("bay", bay.id().toString()));
    }
}
