package io.smartlocker.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.gateway.SeededKiosk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderPolicyTest {
    private static final Instant NOW = Instant.parse("2026-06-01T03:00:00Z");
    private static final Instant FRESH = NOW.plusSeconds(1);

    @ParameterizedTest
    @EnumSource
    void an_order_needs_its_own_right(Order order) {
        for (Order held : Order.values()) {
            assertThat(refusal(order, FRESH, held.permission()))
                    .isEqualTo(order == held ? Optional.empty() : Optional.of(Reason.NOT_PERMITTED));
        }
        assertThat(refusal(order, FRESH)).contains(Reason.NOT_PERMITTED);
    }

    @Test
    void without_a_fresh_lease_no_single_bay_is_opened_or_charged() {
        for (Instant until : new Instant[] {NOW, null}) {
            assertThat(refusal(Order.OPEN, until, "bays:open")).contains(Reason.LEASE_EXPIRED);
            assertThat(refusal(Order.CHARGE, until, "bays:charge")).contains(Reason.LEASE_EXPIRED);
        }
    }

    @Test
    void an_emergency_asks_for_no_lease() {
        assertThat(refusal(Order.OPEN_ALL, null, "lockers:open-all")).isEmpty();
    }

    @Test
    void who_is_not_active_orders_nothing() {
        Person left = new Person(
                SeededKiosk.person(1),
                1,
                "001",
                "Employee 001",
                false,
                null,
                null,
                null,
                null,
                1,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of("lockers:open-all"));
        assertThat(OrderPolicy.refusal(Order.OPEN_ALL, left, FRESH, NOW)).contains(Reason.INACTIVE);
    }

    private static Optional<Reason> refusal(Order order, Instant leaseUntil, String... rights) {
        return OrderPolicy.refusal(order, SeededKiosk.technician(1, rights), leaseUntil, NOW);
    }
}
