package io.smartlocker.device.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceHandedOver;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.contracts.kiosk.KioskFact.Started;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever people do, and in whatever order and however often it is told, the same is true in the end. */
class FactOrderTest {
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID[] KIOSKS = {new UUID(1, 2), new UUID(1, 3)};
    private static final UUID CLERK = new UUID(1, 4);
    private static final int PEOPLE = 3;
    private static final int DEVICES = 3;
    private static final int BAYS = 4;
    /** How it can happen: taken, returned, handed over, written off, taken or returned on a person's word, handed over at a kiosk. */
    private static final int WAYS = 7;

    private static final int MOVES = WAYS * PEOPLE * DEVICES * BAYS;

    @Property(tries = 1_000)
    void shuffled_and_repeated_facts_end_in_the_same_state(
            @ForAll @Size(max = 25) List<@IntRange(max = MOVES - 1) Integer> moves, @ForAll long seed) {
        Premises inOrder = new Premises(ORGANIZATION);
        Premises shuffled = new Premises(ORGANIZATION);
        List<Integer> order = new ArrayList<>();
        Facts facts = new Facts(moves);
        for (int number = 0; number < moves.size(); number++) {
            inOrder.happen(facts.of(number, inOrder));
            order.addAll(List.of(number, number));
        }
        Collections.shuffle(order, new Random(seed));
        order.forEach(number -> shuffled.happen(facts.of(number, shuffled)));

        requireSame(shuffled, inOrder);
    }

    /** One kiosk is cut off for the whole day; what it saw is told at the end, in its order. */
    @Property(tries = 1_000)
    void a_kiosk_that_was_cut_off_for_a_day_changes_nothing_about_what_is_true_in_the_end(
            @ForAll @Size(max = 25) List<@IntRange(max = MOVES - 1) Integer> moves) {
        Premises inOrder = new Premises(ORGANIZATION);
        Premises late = new Premises(ORGANIZATION);
        Facts facts = new Facts(moves);
        List<Integer> cutOff = new ArrayList<>();
        for (int number = 0; number < moves.size(); number++) {
            inOrder.happen(facts.of(number, inOrder));
            Handover fact = facts.of(number, late);
            if (fact.kiosk().filter(KIOSKS[1]::equals).isPresent()) {
                cutOff.add(number);
            } else {
                late.happen(fact);
            }
        }
        cutOff.forEach(number -> late.happen(facts.of(number, late)));

        requireSame(late, inOrder);
    }

    @Property(tries = 1_000)
    void a_device_is_never_in_two_places(
            @ForAll @Size(max = 25) List<@IntRange(max = MOVES - 1) Integer> moves, @ForAll long seed) {
        Premises premises = new Premises(ORGANIZATION);
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < moves.size(); number++) {
            order.add(number);
        }
        Collections.shuffle(order, new Random(seed));
        Facts facts = new Facts(moves);
        for (int number : order) {
            premises.happen(facts.of(number, premises));
            premises.requireOnePlaceEach();
        }
    }

    private static void requireSame(Premises one, Premises other) {
        assertThat(one.present()).isEqualTo(other.present());
        assertThat(one.custodies()).isEqualTo(other.custodies());
        assertThat(one.openConflicts()).isEqualTo(other.openConflicts());
    }

    /** The facts of a day: two kiosks and a person who records by hand, and two things may happen at the same moment. */
    private record Facts(List<Integer> moves) {
        Handover of(int number, Premises premises) {
            int move = moves.get(number);
            UUID person = new UUID(2, move / WAYS % PEOPLE);
            UUID device = premises.device(move / WAYS / PEOPLE % DEVICES);
            UUID bay = premises.bay(move / WAYS / PEOPLE / DEVICES);
            return switch (move % WAYS) {
                case 0 ->
                    Handover.of(
                            ORGANIZATION,
                            kiosk(number),
                            event(number, bay),
                            new DeviceTaken(new UUID(4, number), person, device, Evidence.SENSED));
                case 1 ->
                    Handover.of(
                            ORGANIZATION,
                            kiosk(number),
                            event(number, bay),
                            new DeviceReturned(new UUID(4, number), person, device, Evidence.ASSUMED, null));
                case 2 ->
                    stated(number, HandoverKind.HANDED_OVER, device, person, bay)
                            .about(lastHold(number, move));
                case 3 ->
                    stated(number, HandoverKind.WRITTEN_OFF, device, person, bay)
                            .about(lastHold(number, move));
                case 4 -> stated(number, HandoverKind.TAKEN, device, person, bay);
                case 5 -> stated(number, HandoverKind.RETURNED, device, person, bay);
                default ->
                    Handover.of(
                            ORGANIZATION,
                            kiosk(number),
                            event(number, bay),
                            new DeviceHandedOver(device, person, new UUID(2, (move + 1L) % PEOPLE), Evidence.STATED));
            };
        }

        /** The last take or handing over of the device before this, which is what a person sees who records something. */
        private UUID lastHold(int number, int move) {
            for (int before = number - 1; before >= 0; before--) {
                int other = moves.get(before);
                if (other / WAYS / PEOPLE % DEVICES == move / WAYS / PEOPLE % DEVICES
                        && List.of(0, 2, 4, 6).contains(other % WAYS)) {
                    return new UUID(3, before);
                }
            }
            return new UUID(3, 999);
        }

        private static UUID kiosk(int number) {
            return KIOSKS[number % KIOSKS.length];
        }

        private static KioskEvent event(int number, UUID bay) {
            return new KioskEvent(
                    new UUID(3, number), number / 2, at(number), true, bay, new Started("1", Instant.EPOCH));
        }

        private static Handover stated(int number, HandoverKind kind, UUID device, UUID person, UUID bay) {
            return Handover.stated(ORGANIZATION, kind, at(number), new UUID(3, number), device, CLERK)
                    .by(person)
                    .at(bay);
        }

        private static Instant at(int number) {
            return Instant.EPOCH.plusSeconds(number / 2);
        }
    }
}
