package io.smartlocker.locker.maintenance;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.MaintenanceState;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Begins and ends maintenance, and tells so. A locker goes out of service with the first that begins and comes back, as it
 * was, with the last that ends; bays and devices follow their own topic. All methods work in the transaction under way.
 */
@ApplicationScoped
class TurnMaintenance {
    private final Maintenances maintenances;
    private final Lockers lockers;
    private final Outbox outbox;

    TurnMaintenance(Maintenances maintenances, Lockers lockers, Outbox outbox) {
        this.maintenances = maintenances;
        this.lockers = lockers;
        this.outbox = outbox;
    }

    /** Does what is due at the moment: nothing, begin, or end. */
    Uni<Void> turn(Maintenance maintenance, Instant now) {
        if (maintenance.isToEnd(now)) {
            return end(maintenance, now, Actor.SYSTEM);
        }
        return maintenance.isToBegin(now)
                ? begin(maintenance, now)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> begin(Maintenance maintenance, Instant now) {
        maintenance.begin(now);
        return maintenances
                .flush()
                .chain(() -> outbox.add(
                        Topics.MAINTENANCE, maintenance.state(), act(maintenance, "maintenance.begun", Actor.SYSTEM)))
                .chain(() -> followLocker(maintenance.subjectLocker()));
    }

    Uni<Void> end(Maintenance maintenance, Instant now, Actor actor) {
        maintenance.end(now, actor.id());
        return maintenances
                .flush()
                .chain(() -> outbox.add(
                        OutboxMessage.tombstone(
                                Topics.MAINTENANCE,
                                MaintenanceState.class,
                                maintenance.id(),
                                maintenance.organization()),
                        Outbox.message(act(maintenance, "maintenance.ended", actor))))
                .chain(() -> followLocker(maintenance.subjectLocker()));
    }

    private Uni<Void> followLocker(@Nullable UUID id) {
        return id == null
                ? Uni.createFrom().voidItem()
                : lockers.findById(id, LockModeType.PESSIMISTIC_WRITE)
                        .flatMap(locker -> locker == null ? Uni.createFrom().voidItem() : followLocker(locker));
    }

    private Uni<Void> followLocker(Locker locker) {
        return maintenances
                .isRunning(locker.id())
                .flatMap(running -> locker.setUnderMaintenance(running)
                        ? lockers.flush().chain(() -> outbox.add(Lockers.message(locker)))
                        : Uni.createFrom().voidItem());
    }

    static Activity act(Maintenance maintenance, String type, Actor actor) {
        Subject.Kind kind = Subject.Kind.MAINTENANCE;
        return Acts.now(
                maintenance.organization(),
                actor,
                type,
                new Subject(kind, maintenance.id()),
                Result.SUCCESS,
                Map.of("subject", subject(maintenance), "reason", maintenance.reason()));
    }

    private static String subject(Maintenance maintenance) {
        if (maintenance.subjectLocker() != null) {
            return "locker:" + maintenance.subjectLocker();
        }
        return maintenance.subjectBay() != null
                ? "bay:" + maintenance.subjectBay()
                : "device:" + maintenance.subjectDevice();
    }
}
