package io.smartlocker.device.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.contracts.kiosk.KioskFact.Started;
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
    private static final UUID KIOSK = new UUID(1, 2);
    private static final int PEOPLE = 3;

    @Property(tries = 500)
    void shuffled_and_repeated_facts_end_in_the_same_state(
            @ForAll @Size(max = 25) List<@IntRange(max = 71) Integer> moves, @ForAll long seed) {
        Premises inOrder = new Premises(ORGANIZATION);
        Premises shuffled = new Premises(ORGANIZATION);
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < moves.size(); number++) {
            inOrder.happen(fact(number + 1, moves.get(number), inOrder));
            order.addAll(List.of(number, number));
        }
        Collections.shuffle(order, new Random(seed));
        order.forEach(number -> shuffled.happen(fact(number + 1, moves.get(number), shuffled)));

        assertThat(shuffled.present()).isEqualTo(inOrder.present());
        assertThat(shuffled.custodies()).isEqualTo(inOrder.custodies());
    }

    @Property(tries = 500)
    void a_device_is_never_in_two_places(
            @ForAll @Size(max = 25) List<@IntRange(max = 71) Integer> moves, @ForAll long seed) {
        Premises premises = new Premises(ORGANIZATION);
        List<Integer> order = new ArrayList<>();
        for (int number = 0; number < moves.size(); number++) {
            order.add(number);
        }
        Collections.shuffle(order, new Random(seed));
        for (int number : order) {
            premises.happen(fact(number + 1, moves.get(number), premises));
            premises.requireOnePlaceEach();
        }
    }

    /** One of: two kinds, three people, three devices, four bays; two things can happen at the same moment. */
    private static Handover fact(int sequence, int move, Premises premises) {
        UUID person = new UUID(2, move / 24 % PEOPLE);
        UUID device = premises.device(move / 8 % 3);
        KioskEvent event = new KioskEvent(
                new UUID(3, sequence),
                sequence,
                Instant.EPOCH.plusSeconds(sequence / 2),
                true,
                premises.bay(move / 2 % 4),
                new Started("1", Instant.EPOCH));
        UUID intent = new UUID(4, sequence);
        return move % 2 == 0
                ? Handover.of(ORGANIZATION, KIOSK, event, new DeviceTaken(intent, person, device, Evidence.SENSED))
                : Handover.of(
                        ORGANIZATION, KIOSK, event, new DeviceReturned(intent, person, device, Evidence.SENSED, null));
    }
}
