package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.testing.Eventually;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A change reaches exactly the kiosks that it concerns; on the topics of the others nothing is written. */
@QuarkusTest
class DirectoryReachTest extends DirectoryReachScene {
    /** All that was ever written for a kiosk. */
    private int written(PlayedKiosk kiosk) {
        return kafka.read(Topics.kioskDirectory(kiosk.id)).size();
    }

    private UUID grant(Map<String, Object> target) {
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created(
                "/grants", "grants:write", Map.of("subject", Map.of("group", group), "target", target)));
        return id[0];
    }

    /** Has something later arrive everywhere, after which what did not come will not come. */
    private void settle() {
        UUID marker = UuidV7.next();
        customer.user(marker, 0, group);
        UUID everywhere = customer.group("Everywhere " + marker);
        customer.user(marker, 1, everywhere);
        for (PlayedKiosk kiosk : List.of(concerned, sameSite, otherSite)) {
            UUID site = UUID.fromString(
                    customer.get("/kiosks/" + kiosk.id, "kiosks:read").extract().path("location"));
            Eventually.eventually(() -> customer.created(
                    "/grants",
                    "grants:write",
                    Map.of("subject", Map.of("user", marker), "target", Map.of("location", site))));
        }
        for (PlayedKiosk kiosk : List.of(concerned, sameSite, otherSite)) {
            Eventually.eventually(() -> kiosk.person(marker));
        }
    }

    @Test
    void a_grant_of_a_location_touches_no_kiosk_of_another() {
        int before = written(otherSite);
        UUID grant = grant(Map.of("location", here));
        Eventually.eventually(() -> {
            assertThat(concerned.person(person).grants()).hasSize(1);
            assertThat(sameSite.person(person).grants()).hasSize(1);
        });
        customer.patch(
                "/grants/" + grant,
                "grants:write",
                Map.of("windows", List.of(Map.of("days", List.of("MON"), "from", "06:00", "until", "14:00"))));
        Eventually.eventually(
                () -> assertThat(concerned.person(person).grants().getFirst().windows())
                        .hasSize(1));
        assertThat(written(otherSite)).isEqualTo(before);

        settle();
        assertThat(about(otherSite, "user:" + person)).isZero();
        assertThat(about(sameSite, "user:" + person)).isEqualTo(2);
    }

    @Test
    void a_grant_of_a_locker_touches_the_kiosk_that_serves_it() {
        int before = written(sameSite) + written(otherSite);
        grant(Map.of("locker", locker));
        Eventually.eventually(() -> concerned.person(person));
        assertThat(written(sameSite) + written(otherSite)).isEqualTo(before);

        settle();
        assertThat(about(sameSite, "user:" + person)).isZero();
        assertThat(about(otherSite, "user:" + person)).isZero();
    }

    @Test
    void a_change_of_a_bay_touches_one_kiosk() {
        int others = written(sameSite) + written(otherSite);
        customer.bay(
                new BayState(bay, customer.organization, 1, locker, 1, true, true, Door.OPEN, null, null, Charge.OFF));
        Eventually.eventually(() -> assertThat(concerned.entry("bay:" + bay, DirectoryEntry.Bay.class))
                .get()
                .matches(DirectoryEntry.Bay::outOfService));
        assertThat(written(sameSite) + written(otherSite)).isEqualTo(others);
        assertThat(about(concerned, "bay:" + bay)).isEqualTo(2);

        settle();
        assertThat(about(sameSite, "bay:" + bay)).isZero();
    }

    @Test
    void a_locker_out_of_service_is_told_to_its_kiosk_and_its_people_are_not_told_again() {
        grant(Map.of("location", here));
        Eventually.eventually(() -> concerned.person(person));
        int others = written(sameSite) + written(otherSite);

        customer.patch("/lockers/" + locker, "lockers:write", Map.of("inService", false));

        Eventually.eventually(() -> assertThat(concerned.entry("site:" + concerned.id, DirectoryEntry.Site.class))
                .get()
                .matches(site -> !site.lockers().getFirst().inService()));
        assertThat(written(sameSite) + written(otherSite)).isEqualTo(others);
        assertThat(about(concerned, "user:" + person)).isEqualTo(1);
    }
}
