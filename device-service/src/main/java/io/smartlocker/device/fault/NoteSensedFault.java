package io.smartlocker.device.fault;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.ChargeChanged;
import io.smartlocker.device.Deed;
import io.smartlocker.device.FactPosition;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.charge.ChargePoint;
import io.smartlocker.device.charge.ChargePoints;
import io.smartlocker.device.handover.Handovers;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes down that a sensor found an outlet faulty: one fault from the first point that told so to the last, whatever the order
 * in which they come. It keeps nobody from using the bay, which only does not charge; and it stays until a person looked.
 */
@ApplicationScoped
public class NoteSensedFault {
    private static final Symptom NO_CHARGING = new Symptom("CHARGING", "The outlet switched off by itself", false);

    private final Faults faults;
    private final Bays bays;
    private final ChargePoints points;
    private final Handovers handovers;
    private final Outbox outbox;

    NoteSensedFault(Faults faults, Bays bays, ChargePoints points, Handovers handovers, Outbox outbox) {
        this.faults = faults;
        this.bays = bays;
        this.points = points;
        this.handovers = handovers;
        this.outbox = outbox;
    }

    /** Works in the transaction under way, after the point was taken into the bay's line. */
    public Uni<Void> note(BayFact told, ChargeChanged changed) {
        KioskEvent event = told.event();
        UUID bay = Objects.requireNonNull(event.bay(), "What is sensed names its bay");
        FactPosition position = new FactPosition(event.at(), event.sequence(), event.id());
        ChargePoint point = ChargePoint.of(told.organization(), bay, position, changed.charge());
        return bays.lock(bay, told.organization())
                .flatMap(found -> found.map(known -> note(point, known, told)).orElseGet(NoteSensedFault::nothing));
    }

    private Uni<Void> note(ChargePoint point, Bay bay, BayFact told) {
        return points.before(point).flatMap(before -> points.after(point).flatMap(after -> {
            boolean wasFaulty = before.filter(ChargePoint::isFault).isPresent();
            Optional<ChargePoint> nextFault = after.filter(ChargePoint::isFault);
            if (!point.isFault()) {
                return wasFaulty && nextFault.isPresent() ? open(nextFault.get(), bay, told) : nothing();
            }
            if (wasFaulty) {
                return nothing();
            }
            return nextFault.isPresent() ? beganEarlier(nextFault.get(), point) : open(point, bay, told);
        }));
    }

    private Uni<Void> beganEarlier(ChargePoint known, ChargePoint point) {
        return faults.ofEvent(known.event())
                .invoke(found -> found.ifPresent(fault -> {
                    fault.event = point.event();
                    fault.reportedAt = point.at();
                    fault.version++;
                }))
                .chain(faults::flush);
    }

    private Uni<Void> open(ChargePoint point, Bay bay, BayFact told) {
        return faults.ofEvent(point.event())
                .flatMap(known -> known.isPresent()
                        ? nothing()
                        : handovers
                                .deviceIn(bay.id(), told.organization(), point.position())
                                .flatMap(device -> keep(point, bay, device.orElse(null), told)));
    }

    private Uni<Void> keep(ChargePoint point, Bay bay, @Nullable UUID device, BayFact told) {
        Fault fault = Fault.open(told.organization(), FaultSource.SENSED, NO_CHARGING, point.at());
        fault.bay = bay.id();
        fault.device = device;
        fault.location = bay.location();
        fault.event = point.event();
        fault.kiosk = told.kiosk();
        return faults.persistAndFlush(fault)
                .chain(() -> outbox.add(Deed.ofSystem(
                        told.organization(),
                        "fault.sensed",
                        Subject.Kind.FAULT,
                        fault.id,
                        Map.of("bay", bay.id().toString(), "kiosk", told.kiosk().toString()))));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
