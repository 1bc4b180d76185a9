package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.ChargeChanged;
import io.smartlocker.contracts.kiosk.KioskFact.DoorAlarm;
import io.smartlocker.contracts.kiosk.KioskFact.DoorClosed;
import io.smartlocker.contracts.kiosk.KioskFact.DoorOpened;
import io.smartlocker.device.FactPosition;
import io.smartlocker.device.charge.ChargePoint;
import io.smartlocker.device.charge.FollowCharge;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Takes over what a kiosk sensed at a bay. What is older than what is known changes nothing. */
@ApplicationScoped
public class SenseBay {
    private final Bays bays;
    private final FollowCharge followCharge;
    private final Placement placement;

    SenseBay(Bays bays, FollowCharge followCharge, Placement placement) {
        this.bays = bays;
        this.followCharge = followCharge;
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
        return change(told, bay -> bay.outlet.changed(position(told), charge.charge()), bay -> followCharge
                .follow(ChargePoint.of(bay.organization, bay.id, position(told), charge.charge()))
                .replaceWithVoid());
    }

    private Uni<Void> change(BayFact told, Predicate<Bay> change) {
        return change(told, change, bay -> Uni.createFrom().voidItem());
    }

    /** @param further what is to be done whether or not this is the newest */
    private Uni<Void> change(BayFact told, Predicate<Bay> change, Function<Bay, Uni<Void>> further) {
        return bays.lock(bayOf(told), told.organization())
                .flatMap(found -> found.map(bay -> further.apply(bay).chain(() -> tell(bay, change)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> tell(Bay bay, Predicate<Bay> change) {
        return bay.sensed(change.test(bay))
                ? placement.tell(List.of(bay), List.of())
                : Uni.createFrom().voidItem();
    }

    private static UUID bayOf(BayFact told) {
        return Objects.requireNonNull(told.event().bay(), "What is sensed names its bay");
    }

    private static FactPosition position(BayFact told) {
        KioskEvent event = told.event();
        return new FactPosition(event.at(), event.sequence(), event.id());
    }
}
