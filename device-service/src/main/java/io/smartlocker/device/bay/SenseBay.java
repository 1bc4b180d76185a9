package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.ChargeChanged;
import io.smartlocker.contracts.kiosk.KioskFact.DoorAlarm;
import io.smartlocker.contracts.kiosk.KioskFact.DoorClosed;
import io.smartlocker.contracts.kiosk.KioskFact.DoorOpened;
import io.smartlocker.device.FactPosition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Takes over what a kiosk sensed at a bay. What is older than what is known changes nothing. */
@ApplicationScoped
public class SenseBay {
    private final Bays bays;
    private final Placement placement;

    SenseBay(Bays bays, Placement placement) {
        this.bays = bays;
        this.placement = placement;
    }

    /** The door opened. Works in the transaction under way, as the others do. */
    public Uni<Void> sense(BayFact told, DoorOpened opened) {
        return change(told, bay -> bay.door.opened(position(told)));
    }

    /** The door closed. */
    public Uni<Void> sense(BayFact told, DoorClosed closed) {
        return change(told, bay -> bay.door.closed(position(told)));
    }

    /** Something is wrong with the door. */
    public Uni<Void> sense(BayFact told, DoorAlarm alarm) {
        return change(told, bay -> bay.door.alarmed(position(told), alarm.alarm()));
    }

    /** Charging began, went on, was done or failed. */
    public Uni<Void> sense(BayFact told, ChargeChanged charge) {
        return change(told, bay -> bay.outlet.changed(position(told), charge.charge()));
    }

    private Uni<Void> change(BayFact told, Predicate<Bay> change) {
        return bays.lock(
                        Objects.requireNonNull(told.event().bay(), "What is sensed names its bay"), told.organization())
                .flatMap(found -> found.filter(bay -> bay.sensed(change.test(bay)))
                        .map(bay -> placement.tell(List.of(bay), List.of()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static FactPosition position(BayFact told) {
        KioskEvent event = told.event();
        return new FactPosition(event.at(), event.sequence());
    }
}
