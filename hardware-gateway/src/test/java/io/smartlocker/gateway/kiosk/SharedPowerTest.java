package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Site;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.SensedSite;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.directory.Replica;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Six devices of 10 W each, and power for two of them. */
@QuarkusTest
@QuarkusTestResource(value = SensedSite.class, restrictToAnnotatedClass = true)
class SharedPowerTest {
    private static final int BUDGET = 20;

    @Inject
    Replica replica;

    @Inject
    Bays bays;

    @Inject
    Charging charging;

    @Test
    void the_power_goes_round_and_never_to_more_than_there_is_power_for() {
        budget(2, BUDGET);
        eventually(() -> assertThat(charging().size()).isLessThanOrEqualTo(2));
        Set<Integer> seen = new HashSet<>();
        AtomicBoolean overdrawn = new AtomicBoolean();
        eventually(() -> {
            seen.addAll(charging());
            // Bays are looked at one after the other; one may take over in between, not twice in a row.
            overdrawn.compareAndSet(
                    false, IntStream.range(0, 2).allMatch(look -> charging().size() > 2));
            assertThat(seen)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, SeededKiosk.DEVICES)
                            .boxed()
                            .toList());
        });
        assertThat(overdrawn).isFalse();
        assertThatThrownBy(() -> {
                    budget(3, 5);
                    charging.order(bays.find(SeededKiosk.bay(8)).orElseThrow(), true);
                })
                .isInstanceOf(ActuationException.class)
                .hasMessage("The power budget of 5 W does not cover the outlet in locker A-0001 bay 8");
        eventually(() -> assertThat(charging()).isEmpty());
    }

    private void budget(long revision, int watts) {
        Site site = SeededKiosk.site(revision);
        Site.Locker locker = site.lockers().getFirst();
        DirectoryEntry changed = new Site(
                site.id(),
                revision,
                site.organization(),
                site.organizationName(),
                site.kioskName(),
                site.location(),
                site.locationName(),
                site.timeZone(),
                List.of(new Site.Locker(
                        locker.id(), locker.name(), locker.serial(), 2, 4, true, watts, true, locker.itemAllowance())));
        replica.apply(SeededKiosk.records(List.of(changed)), connection -> {});
    }

    /** The bays whose relays are closed. */
    private static Set<Integer> charging() {
        return new HashSet<>(given().get("/simulator/v1/bays").<List<Integer>>path("findAll { it.charging }.number"));
    }
}
