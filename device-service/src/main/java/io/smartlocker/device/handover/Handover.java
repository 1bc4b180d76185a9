package io.smartlocker.device.handover;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceHandedOver;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.device.FactPosition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device changed hands, as a kiosk or a person told it, or a person put it somewhere by hand. It is kept as told, whether
 * or not it fits what was known, and never changed.
 */
@Entity
public class Handover {
    @Id
    UUID event;

    UUID organization;

    @Nullable
    UUID kiosk;

    @Enumerated(EnumType.STRING)
    HandoverKind kind;

    @Column(name = "handover_at")
    Instant happenedAt;

    @Column(name = "handover_sequence")
    long sequence;

    @Nullable
    UUID bay;

    UUID device;

    /** Whose hands it is about: who took it, brought it, got it, or did not bring it back. */
    @Nullable
    UUID person;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    @Nullable
    String fault;

    @Nullable
    UUID about;

    @Nullable
    UUID giver;

    @Nullable
    UUID recordedBy;

    boolean known = true;

    protected Handover() {}

    public static Handover of(UUID organization, UUID kiosk, KioskEvent event, DeviceTaken taken) {
        return told(organization, kiosk, event, HandoverKind.TAKEN, taken.device(), taken.evidence())
                .by(taken.person());
    }

    public static Handover of(UUID organization, UUID kiosk, KioskEvent event, DeviceReturned returned) {
        Handover handover =
                told(organization, kiosk, event, HandoverKind.RETURNED, returned.device(), returned.evidence());
        handover.person = returned.person();
        handover.fault = returned.fault();
        return handover;
    }

    /** Somebody gave a device to somebody else at a kiosk; its bay is absent where the kiosk does not know it. */
    public static Handover of(UUID organization, UUID kiosk, KioskEvent event, DeviceHandedOver handed) {
        FactPosition position = new FactPosition(event.at(), event.sequence(), event.id());
        Handover handover =
                new Handover(organization, HandoverKind.HANDED_OVER, position, handed.device(), handed.evidence());
        handover.kiosk = kiosk;
        handover.giver = handed.from();
        return handover.by(handed.to()).at(event.bay());
    }

    private static Handover told(
            UUID organization, UUID kiosk, KioskEvent event, HandoverKind kind, UUID device, Evidence evidence) {
        FactPosition position = new FactPosition(event.at(), event.sequence(), event.id());
        Handover handover = new Handover(organization, kind, position, device, evidence);
        handover.kiosk = kiosk;
        handover.bay = Objects.requireNonNull(event.bay(), "A change of hands names its bay");
        return handover;
    }

    /**
     * What a person says.
     *
     * @param at when it happened
     * @param recordedBy who says it
     */
    public static Handover stated(UUID organization, HandoverKind kind, Instant at, UUID device, UUID recordedBy) {
        return stated(organization, kind, at, UuidV7.next(), device, recordedBy);
    }

    /** The same under a given id. */
    public static Handover stated(
            UUID organization, HandoverKind kind, Instant at, UUID event, UUID device, UUID recordedBy) {
        FactPosition position = new FactPosition(at, 0, event);
        Handover handover = new Handover(organization, kind, position, device, Evidence.STATED);
        handover.recordedBy = recordedBy;
        return handover;
    }

    private Handover(UUID organization, HandoverKind kind, FactPosition position, UUID device, Evidence evidence) {
        this.event = position.event();
        this.organization = organization;
        this.kind = kind;
        this.happenedAt = position.at();
        this.sequence = position.sequence();
        this.device = device;
        this.evidence = evidence;
    }

    /** The same with whose hands it is about: who took it, brought it, got it, or did not bring it back. */
    public Handover by(UUID who) {
        person = who;
        return this;
    }

    /** The same with its bay: where it happened, or else out of which the device had been taken. */
    public Handover at(@Nullable UUID where) {
        bay = where;
        return this;
    }

    /** The same with the take, or handing over, that it continues. */
    public Handover about(UUID take) {
        about = take;
        return this;
    }

    /** The same with what is said to be wrong with the device. */
    public Handover withFault(@Nullable String what) {
        fault = what;
        return this;
    }

    /** Its device is not known: it is kept, and is part of no line. */
    public void isOfUnknownDevice() {
        known = false;
    }

    public UUID event() {
        return event;
    }

    public UUID organization() {
        return organization;
    }

    /** The kiosk that told it; absent for what a person said. */
    public Optional<UUID> kiosk() {
        return Optional.ofNullable(kiosk);
    }

    public HandoverKind kind() {
        return kind;
    }

    public FactPosition position() {
        return new FactPosition(happenedAt, sequence, event);
    }

    public Optional<UUID> bay() {
        return Optional.ofNullable(bay);
    }

    public UUID device() {
        return device;
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public Evidence evidence() {
        return evidence;
    }

    /** What the person who brought it said is wrong with it. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /** The take that a person's word continues. */
    public Optional<UUID> about() {
        return Optional.ofNullable(about);
    }

    /** Who gave the device away at a kiosk; absent for anything else. */
    public Optional<UUID> giver() {
        return Optional.ofNullable(giver);
    }

    /** Whether this goes on from a take, or a handing over: the one that it names, or that of the person who gave it away. */
    public boolean continues(Handover before) {
        return Objects.equals(about, before.event)
                || giver != null && before.kind.isHold() && giver.equals(before.person);
    }

    /** Who recorded it by hand; absent for what a kiosk told. */
    public Optional<UUID> recordedBy() {
        return Optional.ofNullable(recordedBy);
    }
}
