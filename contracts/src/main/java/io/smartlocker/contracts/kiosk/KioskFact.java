package io.smartlocker.contracts.kiosk;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a kiosk can tell. {@code kind} names the variant in JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = KioskFact.TapAccepted.class, name = "tap.accepted"),
    @JsonSubTypes.Type(value = KioskFact.TapRefused.class, name = "tap.refused"),
    @JsonSubTypes.Type(value = KioskFact.BayFired.class, name = "bay.fired"),
    @JsonSubTypes.Type(value = KioskFact.DoorOpened.class, name = "door.opened"),
    @JsonSubTypes.Type(value = KioskFact.DoorClosed.class, name = "door.closed"),
    @JsonSubTypes.Type(value = KioskFact.DoorAlarm.class, name = "door.alarm"),
    @JsonSubTypes.Type(value = KioskFact.DeviceTaken.class, name = "device.taken"),
    @JsonSubTypes.Type(value = KioskFact.DeviceReturned.class, name = "device.returned"),
    @JsonSubTypes.Type(value = KioskFact.DeviceHandedOver.class, name = "device.handed-over"),
    @JsonSubTypes.Type(value = KioskFact.FaultReported.class, name = "fault.reported"),
    @JsonSubTypes.Type(value = KioskFact.ChargeChanged.class, name = "charge.changed"),
    @JsonSubTypes.Type(value = KioskFact.IntentEnded.class, name = "intent.ended"),
    @JsonSubTypes.Type(value = KioskFact.CommandReceived.class, name = "command.received"),
    @JsonSubTypes.Type(value = KioskFact.CommandFinished.class, name = "command.finished"),
    @JsonSubTypes.Type(value = KioskFact.Started.class, name = "kiosk.started"),
    @JsonSubTypes.Type(value = KioskFact.Health.class, name = "kiosk.health"),
})
public sealed interface KioskFact {

    /** The kiosk let a person in. */
    record TapAccepted(UUID person) implements KioskFact {}

    /**
     * The kiosk refused a tap.
     *
     * @param person who tapped, absent when nobody was recognised
     * @param reason the refusal's name, for example {@code NOT_GRANTED}
     * @param badge the verifier of a badge that the kiosk does not know, never its UID; absent for anything else
     */
    record TapRefused(
            @Nullable UUID person, String reason, @Nullable String badge) implements KioskFact {}

    /**
     * A solenoid was energised.
     *
     * @param intent why; at most one pulse is fired for one intent, and one more after a jam
     * @param person for whom, absent for a command
     * @param command the remote command, absent for what a person does at the kiosk
     * @param pulse which one for the intent, counted from 1; absent where a kiosk from before the second pulse told it
     */
    record BayFired(
            UUID intent,
            Purpose purpose,
            @Nullable UUID person,
            @Nullable UUID command,
            @Nullable Integer pulse) implements KioskFact {}

    /** @param intent the intent it belongs to, absent where there is none */
    record DoorOpened(@Nullable UUID intent) implements KioskFact {}

    /** @param intent the intent it belongs to, absent where there is none */
    record DoorClosed(@Nullable UUID intent) implements KioskFact {}

    /** @param intent the intent it belongs to, absent where there is none */
    record DoorAlarm(Alarm alarm, @Nullable UUID intent) implements KioskFact {}

    /** A person took a device out of the bay. */
    record DeviceTaken(UUID intent, UUID person, UUID device, Evidence evidence) implements KioskFact {}

    /**
     * A device was put into the bay.
     *
     * @param person who brought it
     * @param fault what the person said is wrong with it, absent when all is good
     */
    record DeviceReturned(
            UUID intent,
            UUID person,
            UUID device,
            Evidence evidence,
            @Nullable String fault) implements KioskFact {}

    /**
     * The holder gave a device to somebody else, both standing at the kiosk; no door moved. The event's bay is the one out
     * of which the device was taken, absent where the kiosk does not know it.
     *
     * @param from who held it
     * @param to who holds it now
     */
    record DeviceHandedOver(UUID device, UUID from, UUID to, Evidence evidence) implements KioskFact {}

    /**
     * A person said what is wrong with a device, without bringing it back. The event's bay is the one in which the device is,
     * absent while somebody holds it.
     *
     * @param choice code of a choice of the device's type, absent where it was said in words alone
     * @param text in words, absent where the choice says it all
     */
    record FaultReported(
            UUID person,
            UUID device,
            @Nullable String choice,
            @Nullable String text) implements KioskFact {}

    /**
     * A bay's charging began, went on, was done or failed.
     *
     * @param fault why it failed, where the kiosk can tell; absent in any state but {@code FAULT}
     */
    record ChargeChanged(Charge charge, @Nullable ChargeFault fault) implements KioskFact {
        /** Nothing is wrong, or nobody knows what. */
        public ChargeChanged(Charge charge) {
            this(charge, null);
        }
    }

    /** An intent ended without a device changing hands. */
    record IntentEnded(UUID intent, Outcome outcome) implements KioskFact {}

    record CommandReceived(UUID command) implements KioskFact {}

    /**
     * A command reached its end at the kiosk.
     *
     * @param result one sentence for the person who gave it
     */
    record CommandFinished(UUID command, CommandOutcome outcome, String result) implements KioskFact {}

    /**
     * The gateway started.
     *
     * @param softwareVersion of the gateway
     * @param startedAt the kiosk's wall clock at start
     */
    record Started(String softwareVersion, Instant startedAt) implements KioskFact {}

    /**
     * How the kiosk is: told every minute while the link is up, soon after a change, and by order. It is not kept while the
     * kiosk is cut off, nor counted, so that it goes out also when nothing can be written.
     *
     * @param softwareVersion of the gateway
     * @param startedAt the kiosk's wall clock at its start
     * @param leaseUntil until when it may hand out devices by itself, absent without a lease
     * @param factsWaiting how many facts are not told yet, absent when the store cannot be read
     * @param directoryRevision the highest revision among the entries it holds
     * @param freeDiskBytes left where the store lies
     * @param mainsPower absent where nothing tells
     * @param serviceUntil when the service mode ends by itself, absent when it is off
     * @param command the order that asked, absent when none did
     */
    record Health(
            String softwareVersion,
            Instant startedAt,
            @Nullable Instant leaseUntil,
            @Nullable Long factsWaiting,
            long directoryRevision,
            Storage storage,
            long freeDiskBytes,
            @Nullable Boolean mainsPower,
            @Nullable Instant serviceUntil,
            List<LockerHealth> lockers,
            @Nullable UUID command)
            implements KioskFact {

        public Health {
            lockers = List.copyOf(lockers);
        }
    }

    /** How the store is in which intents and facts are kept. */
    enum Storage {
        GOOD,
        /** Little space is left. */
        LOW,
        /** It is full or broken: nothing is handed out. */
        UNWRITABLE
    }

    /**
     * How the hardware of a locker is.
     *
     * @param hardware what it is wired to, for example {@code WIRED}
     * @param bays how many it has
     * @param wired of how many a lock is wired
     * @param open how many doors stand open
     * @param unreadable how many doors nothing tells of
     * @param jammed how many did not open when they were last fired
     * @param charging how many outlets are on
     * @param detail each wired bay, there by order only
     */
    record LockerHealth(
            UUID locker,
            String hardware,
            int bays,
            int wired,
            int open,
            int unreadable,
            int jammed,
            int charging,
            @Nullable List<BayHealth> detail) {}

    /**
     * How a bay is.
     *
     * @param jammed it did not open when it was last fired
     * @param inUse its door is about to be opened, or open by order
     */
    record BayHealth(UUID bay, int number, Door door, Charge.State charge, boolean jammed, boolean inUse) {}

    /** Why a bay is opened. */
    enum Purpose {
        TAKE,
        RETURN,
        /** By order: a remote command's, or a person's at the kiosk. */
        COMMAND,
        /** Once more for the person who was at the bay a moment ago. What changes hands is told as ever. */
        REOPEN
    }

    enum Alarm {
        /** No opening within 3 s of the pulse. */
        JAMMED,
        /** Open longer than the limit. */
        LEFT_OPEN,
        /** Opened without an intent. */
        FORCED_OPEN
    }

    /** Why an outlet is not used until somebody looked. */
    enum ChargeFault {
        /** More current than the bay may draw. */
        OVER_CURRENT,
        /** The bay is too hot. */
        OVER_TEMPERATURE,
        /** A device is in the bay and its outlet on, but no current flows: the plug is out, or the cable broken. */
        NOTHING_DRAWN,
        /** Current flows although the outlet is off: its relay is jammed. */
        STUCK_ON
    }

    /** How an intent without a change of hands ended. */
    enum Outcome {
        /** Opened and closed, and nothing was taken or returned. */
        NOTHING_MOVED,
        JAMMED,
        /** The gateway stopped in between; sensors could not tell. */
        UNKNOWN
    }

    enum CommandOutcome {
        SUCCEEDED,
        FAILED,
        EXPIRED,
        /** It was cancelled before it began. */
        CANCELLED,
        UNKNOWN
    }
}
