package io.smartlocker.device.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A device was placed by hand into the second bay when nobody had told that Ann had taken it out of the first. */
class CounterpartTest {
    private static final UUID ORGANIZATION = new UUID(1, 1);
    private static final UUID ANN = new UUID(2, 1);
    private static final UUID BOB = new UUID(2, 2);
    private static final int TAKE = 1;
    private static final int PLACEMENT = 5;

    private final Premises premises = new Premises(ORGANIZATION);
    private final Handover take = fact(TAKE, HandoverKind.TAKEN).by(ANN).at(premises.bay(0));

    CounterpartTest() {
        premises.note(fact(PLACEMENT, HandoverKind.ASSIGNED).at(premises.bay(1)));
        premises.happen(take);
        premises.requireOnePlaceEach();
    }

    private Handover fact(int second, HandoverKind kind) {
        return Handover.stated(
                ORGANIZATION,
                kind,
                Instant.EPOCH.plusSeconds(second),
                new UUID(3, second),
                premises.device(0),
                new UUID(1, 4));
    }

    private Handover recorded(int second, HandoverKind kind) {
        return fact(second, kind).by(ANN).at(premises.bay(0)).about(take.event());
    }

    private void opened(String... conflicts) {
        assertThat(premises.openConflicts()).containsExactlyInAnyOrder(conflicts);
    }

    private static String conflict(String kind, int of, int against) {
        return kind + " of " + new UUID(3, of) + " against " + new UUID(3, against);
    }

    private static final String OVERRULED = conflict("PLACEMENT_OVERRULED", TAKE, PLACEMENT);

    @Test
    void a_write_off_continues_the_take_and_not_the_placement() {
        premises.happen(recorded(9, HandoverKind.WRITTEN_OFF));
        opened(OVERRULED);
    }

    @Test
    void a_handing_over_continues_the_take_and_not_the_placement() {
        premises.happen(recorded(9, HandoverKind.HANDED_OVER).by(BOB));
        opened(OVERRULED);
    }

    @Test
    void a_return_that_a_person_records_into_a_third_bay_continues_the_take() {
        premises.happen(recorded(9, HandoverKind.RETURNED).at(premises.bay(2)));
        opened(OVERRULED);
    }

    @Test
    void a_return_that_a_kiosk_saw_in_a_third_bay_contradicts_the_placement() {
        premises.happen(fact(9, HandoverKind.RETURNED).by(ANN).at(premises.bay(2)));
        opened(OVERRULED, conflict("DEVICE_IN_OTHER_BAY", 9, PLACEMENT));
    }

    @Test
    void a_write_off_of_what_had_come_back_before_the_placement_is_a_conflict() {
        premises.happen(recorded(9, HandoverKind.WRITTEN_OFF));
        premises.happen(fact(3, HandoverKind.RETURNED).by(ANN).at(premises.bay(0)));
        assertThat(premises.openConflicts()).contains(conflict("CUSTODY_HAD_ENDED", 9, 3));
    }

    @Test
    void what_comes_between_is_what_it_is_held_against_then() {
        premises.happen(recorded(9, HandoverKind.WRITTEN_OFF));
        premises.happen(fact(3, HandoverKind.RETURNED).by(ANN).at(premises.bay(0)));
        premises.happen(fact(4, HandoverKind.TAKEN).by(BOB).at(premises.bay(0)));
        assertThat(premises.openConflicts())
                .contains(conflict("CUSTODY_HAD_ENDED", 9, 4))
                .doesNotContain(conflict("CUSTODY_HAD_ENDED", 9, 3));
    }
}
