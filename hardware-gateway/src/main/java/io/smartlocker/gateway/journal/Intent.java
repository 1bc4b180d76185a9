package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision to open a bay, and how far it came.
 *
 * @param bay the bay's id
 * @param lockerSerial the locker it is in, as the wiring names it
 * @param number of the bay within the locker
 * @param person for whom, absent for a command
 * @param command the remote command, absent for a tap
 * @param device what is to change hands, absent for a command
 * @param evidence on what it rests that this is the device
 * @param fault what the person said is wrong with the device
 * @param pulses how many pulses were ordered for it: 1, or 2 once the door did not open after the first
 * @param at when each state was reached
 * @param tapToEnergisedMicros time the gateway itself took from the person's requests to the energised line
 */
public record Intent(
        UUID id,
        Purpose purpose,
        UUID bay,
        String lockerSerial,
        int number,
        @Nullable UUID person,
        @Nullable UUID command,
        @Nullable UUID device,
        @Nullable Evidence evidence,
        @Nullable String fault,
        int pulses,
        State state,
        Map<State, Instant> at,
        @Nullable Long tapToEnergisedMicros) {

    /** {@code INTENDED → FIRED → OPENED → DONE}; {@code JAMMED}, {@code CANCELLED} and {@code UNKNOWN} end it early. */
    public enum State {
        /** In the journal, not yet fired. */
        INTENDED,
        /** The solenoid was energised. */
        FIRED,
        /** The door is open. */
        OPENED,
        /** The door is closed again and it is known what happened. */
        DONE,
        /** The door did not open. */
        JAMMED,
        /** It was taken back before the solenoid was energised. */
        CANCELLED,
        /** The gateway stopped in between and nothing tells what happened. */
        UNKNOWN;

        public boolean ended() {
            return switch (this) {
                case INTENDED, FIRED, OPENED -> false;
                case DONE, JAMMED, CANCELLED, UNKNOWN -> true;
            };
        }
    }

    public Intent {
        at = Map.copyOf(at);
    }

    /** The same intent, come to another state. */
    public Intent reached(State next, Instant when) {
        Map<State, Instant> times = new EnumMap<>(State.class);
        times.putAll(at);
        times.put(next, when);
        return with(pulses, next, times, tapToEnergisedMicros);
    }

    /** The same intent with the time it took to energise the line. */
    public Intent energisedAfter(long micros) {
        return with(pulses, state, at, micros);
    }

    /** The same intent, for which one more pulse is ordered. */
    public Intent firedOnceMore() {
        return with(pulses + 1, state, at, tapToEnergisedMicros);
    }

    private Intent with(int ordered, State next, Map<State, Instant> times, @Nullable Long micros) {
        return new Intent(
                id,
                purpose,
                bay,
                lockerSerial,
                number,
                person,
                command,
                device,
                evidence,
                fault,
                ordered,
                next,
                times,
                micros);
    }
}
