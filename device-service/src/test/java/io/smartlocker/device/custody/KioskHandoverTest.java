package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceHandedOver;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A device goes from one person to another at a kiosk. */
@QuarkusTest
class KioskHandoverTest extends CustodyScene {
    private final UUID other = UUID.randomUUID();

    private KioskFact handed(UUID from, UUID to) {
        return new DeviceHandedOver(device, from, to, Evidence.STATED);
    }

    @Test
    void custody_of_the_one_ends_and_that_of_the_other_begins() {
        site.tell(bay, MORNING, taken(person, device));
        site.tell(bay, MORNING.plusSeconds(60), handed(person, other));

        eventually(() -> custodies().body("items.state", containsInAnyOrder("HANDED_OVER", "ACTIVE")));
        device().body("state", equalTo("HELD")).body("holder", equalTo(other.toString()));
        custodies()
                .body("items.find { it.state == 'ACTIVE' }.holder", equalTo(other.toString()))
                .body("items.find { it.state == 'ACTIVE' }.evidence", equalTo("STATED"))
                .body("items.find { it.state == 'HANDED_OVER' }.endedBy", equalTo(other.toString()));
        conflicts().body("items", hasSize(0));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, device.toString()))
                .map(told -> Contracts.read(told.value(), Activity.class))
                .anySatisfy(activity -> {
                    assertThat(activity.type()).isEqualTo("device.handed-over");
                    assertThat(activity.actor()).isEqualTo(Actor.user(person));
                    assertThat(activity.details()).containsEntry("person", other.toString());
                }));
    }

    @Test
    void a_kiosk_that_does_not_know_the_bay_leaves_the_custody_at_the_bay_of_the_take() {
        site.tell(bay, MORNING, taken(person, device));
        eventually(() -> device().body("state", equalTo("HELD")));
        site.tell(site.event(null, MORNING.plusSeconds(60), handed(person, other)));

        eventually(() -> custodies().body("items.state", containsInAnyOrder("HANDED_OVER", "ACTIVE")));
        custodies()
                .body("items.find { it.state == 'ACTIVE' }.bay", equalTo(bay.toString()))
                .body("items.find { it.state == 'ACTIVE' }.location", equalTo(site.location.toString()));
    }

    @Test
    void what_was_handed_over_before_the_take_was_told_is_right_in_the_end() {
        site.tell(bay, MORNING.plusSeconds(60), handed(person, other));
        eventually(() -> device().body("holder", equalTo(other.toString())));
        site.tell(bay, MORNING, taken(person, device));

        eventually(() -> custodies().body("items.state", containsInAnyOrder("HANDED_OVER", "ACTIVE")));
        device().body("holder", equalTo(other.toString()));
        conflicts().body("items", hasSize(0));
    }

    @Test
    void somebody_who_gives_what_another_holds_is_a_conflict_and_the_fact_counts() {
        site.tell(bay, MORNING, taken(person, device));
        site.tell(bay, MORNING.plusSeconds(60), handed(UUID.randomUUID(), other));

        eventually(() -> conflicts().body("items.kind", contains("CUSTODY_HAD_ENDED")));
        device().body("holder", equalTo(other.toString()));
    }
}
