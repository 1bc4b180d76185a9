package io.smartlocker.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Reservation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeepingPolicyTest {
    private static final Instant FROM = Instant.parse("2026-06-01T06:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-06-01T14:00:00Z");
    private static final UUID DEVICE = UUID.randomUUID();
    private static final UUID MINE = UUID.randomUUID();
    private static final UUID OTHERS = UUID.randomUUID();

    @Test
    void a_bay_is_everybodys_or_somebodys_own() {
        assertThat(KeepingPolicy.ofBay(null, MINE)).isEqualTo(Keeping.NOBODY);
        assertThat(KeepingPolicy.ofBay(MINE, MINE)).isEqualTo(Keeping.ASKER);
        assertThat(KeepingPolicy.ofBay(OTHERS, MINE)).isEqualTo(Keeping.ANOTHER);
    }

    @Test
    void a_device_is_kept_for_whom_it_is_reserved() {
        assertThat(of(FROM, Keeping.NOBODY)).isEqualTo(Keeping.NOBODY);
        assertThat(of(FROM, Keeping.NOBODY, OTHERS)).isEqualTo(Keeping.ANOTHER);
        assertThat(of(FROM, Keeping.NOBODY, MINE)).isEqualTo(Keeping.ASKER);
    }

    @Test
    void a_reservation_holds_from_its_beginning_until_just_before_its_end() {
        assertThat(of(FROM.minusMillis(1), Keeping.NOBODY, OTHERS)).isEqualTo(Keeping.NOBODY);
        assertThat(of(UNTIL.minusMillis(1), Keeping.NOBODY, OTHERS)).isEqualTo(Keeping.ANOTHER);
        assertThat(of(UNTIL, Keeping.NOBODY, OTHERS)).isEqualTo(Keeping.NOBODY);
    }

    @Test
    void of_two_for_whom_a_device_is_reserved_either_may_have_it() {
        assertThat(of(FROM, Keeping.NOBODY, OTHERS, MINE)).isEqualTo(Keeping.ASKER);
    }

    @Test
    void what_is_in_ones_own_bay_is_kept_for_one_unless_it_is_reserved_for_another() {
        assertThat(of(FROM, Keeping.ASKER)).isEqualTo(Keeping.ASKER);
        assertThat(of(FROM, Keeping.ASKER, OTHERS)).isEqualTo(Keeping.ANOTHER);
        assertThat(of(FROM, Keeping.ANOTHER, MINE)).isEqualTo(Keeping.ANOTHER);
    }

    @Test
    void another_device_is_not_concerned() {
        KeepingPolicy policy = policy(FROM, OTHERS);
        assertThat(policy.ofDevice(UUID.randomUUID(), Keeping.NOBODY, MINE)).isEqualTo(Keeping.NOBODY);
    }

    private static Keeping of(Instant now, Keeping bay, UUID... people) {
        return policy(now, people).ofDevice(DEVICE, bay, MINE);
    }

    private static KeepingPolicy policy(Instant now, UUID... people) {
        return new KeepingPolicy(
                List.of(people).stream()
                        .map(person -> new Reservation(UUID.randomUUID(), 1, person, DEVICE, FROM, UNTIL))
                        .toList(),
                now);
    }
}
