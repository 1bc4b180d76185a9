package io.smartlocker.audit.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.audit.delivery.DueDeliveries.Due;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnderWayTest {
    private static final int PLACES = 8;

    private final UnderWay underWay = new UnderWay(PLACES);

    @Test
    void receivers_that_fail_leave_half_of_the_places_to_the_others() {
        IntStream.range(0, PLACES / 2).forEach(i -> underWay.begins(due(UUID.randomUUID(), true)));

        assertThat(underWay.free(true)).isZero();
        assertThat(underWay.free(false)).isEqualTo(PLACES / 2);
    }

    @Test
    void a_webhook_is_busy_until_the_last_of_its_deliveries_is_done() {
        UUID webhook = UUID.randomUUID();
        Due first = due(webhook, false);
        Due second = due(webhook, false);
        underWay.begins(first);
        underWay.begins(second);

        underWay.ends(first);
        assertThat(underWay.webhooks()).containsExactly(webhook);
        underWay.ends(second);
        assertThat(underWay.webhooks()).isEmpty();
        assertThat(underWay.free(false)).isEqualTo(PLACES);
    }

    private static Due due(UUID webhook, boolean failing) {
        return new Due(
                UUID.randomUUID(),
                webhook,
                UUID.randomUUID(),
                "{}",
                1,
                false,
                failing,
                "https://example.com",
                List.of());
    }
}
