package io.smartlocker.locker.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.platform.projection.Change;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BayChangesTest {
    private static final UUID BAY = UuidV7.next();
    private static final UUID ORGANIZATION = UuidV7.next();
    private static final UUID LOCKER = UuidV7.next();
    private static final BayState EMPTY = bay(1, LOCKER, true, Door.CLOSED, null, Charge.OFF);

    @Test
    void a_bay_that_was_not_known_concerns_its_kiosk() {
        assertThat(BayChanges.concernsKiosks(new Change<>(Optional::empty, EMPTY, Instant.now())))
                .isTrue();
    }

    @Test
    void doors_and_outlets_do_not() {
        assertThat(concernsKiosks(bay(2, LOCKER, true, Door.OPEN, null, Charge.OFF)))
                .isFalse();
        Charge charging = new Charge(Charge.State.CHARGING, 40, false);
        assertThat(concernsKiosks(bay(2, LOCKER, true, Door.CLOSED, null, charging)))
                .isFalse();
    }

    @Test
    void what_is_in_it_where_it_is_and_whether_it_works_does() {
        UUID device = UuidV7.next();
        assertThat(concernsKiosks(bay(2, LOCKER, true, Door.CLOSED, device, Charge.OFF)))
                .isTrue();
        assertThat(concernsKiosks(bay(2, UuidV7.next(), true, Door.CLOSED, null, Charge.OFF)))
                .isTrue();
        assertThat(concernsKiosks(bay(2, LOCKER, false, Door.CLOSED, null, Charge.OFF)))
                .isTrue();
    }

    private static boolean concernsKiosks(BayState after) {
        return BayChanges.concernsKiosks(new Change<>(() -> Optional.of(EMPTY), after, Instant.now()));
    }

    private static BayState bay(
            long version, UUID locker, boolean operational, Door door, @Nullable UUID device, Charge charge) {
        return new BayState(BAY, ORGANIZATION, version, locker, 1, operational, false, door, device, null, charge);
    }
}
