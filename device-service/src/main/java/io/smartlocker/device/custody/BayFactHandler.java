package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.bay.SenseBay;
import io.smartlocker.device.fault.NoteSensedFault;
import io.smartlocker.device.fault.ReportKioskFault;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Follows what happened at bays. */
@ApplicationScoped
class BayFactHandler implements TopicHandler {
    private final Bays bays;
    private final RecordHandover recordHandover;
    private final SenseBay senseBay;
    private final NoteSensedFault noteFault;
    private final FollowKioskHandover followHandover;
    private final ReportKioskFault reportFault;

    BayFactHandler(
            Bays bays,
            RecordHandover recordHandover,
            SenseBay senseBay,
            NoteSensedFault noteFault,
            FollowKioskHandover followHandover,
            ReportKioskFault reportFault) {
        this.bays = bays;
        this.recordHandover = recordHandover;
        this.senseBay = senseBay;
        this.noteFault = noteFault;
        this.followHandover = followHandover;
        this.reportFault = reportFault;
    }

    @Override
    public String topic() {
        return Topics.BAY_FACTS;
    }

    /** Locks all bays at once that some facts are about, so that each is written once, however much happened at it. */
    @Override
    public Uni<Void> prepare(List<ReceivedEvent> events) {
        return bays.lockAll(sensed(events)).replaceWithVoid();
    }

    private static Set<UUID> sensed(List<ReceivedEvent> events) {
        return events.stream()
                .map(received -> received.as(BayFact.class).event().bay())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public Uni<Void> handle(ReceivedEvent received) {
        BayFact told = received.as(BayFact.class);
        KioskEvent event = told.event();
        return switch (event.fact()) {
            case KioskFact.DeviceTaken taken ->
                recordHandover.record(
                        Handover.of(told.organization(), told.kiosk(), event, taken), Actor.user(taken.person()));
            case KioskFact.DeviceReturned returned ->
                recordHandover.record(
                        Handover.of(told.organization(), told.kiosk(), event, returned), Actor.user(returned.person()));
            case KioskFact.DeviceHandedOver handed ->
                followHandover.follow(
                        Handover.of(told.organization(), told.kiosk(), event, handed), Actor.user(handed.from()));
            case KioskFact.FaultReported reported -> reportFault.report(told, reported);
            case KioskFact.DoorOpened opened -> senseBay.sense(told, opened);
            case KioskFact.DoorClosed closed -> senseBay.sense(told, closed);
            case KioskFact.DoorAlarm alarm -> senseBay.sense(told, alarm);
            case KioskFact.ChargeChanged charge ->
                senseBay.sense(told, charge).chain(() -> noteFault.note(told, charge));
            case KioskFact.TapAccepted tap -> nothing();
            case KioskFact.TapRefused tap -> nothing();
            case KioskFact.BayFired fired -> nothing();
            case KioskFact.IntentEnded ended -> nothing();
            case KioskFact.CommandReceived command -> nothing();
            case KioskFact.CommandFinished command -> nothing();
            case KioskFact.Started started -> nothing();
            case KioskFact.Health health -> nothing();
        };
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
