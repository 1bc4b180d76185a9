package io.smartlocker.device.resolution;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.device.Told;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResolveConflictTest extends ConflictScene {
    @Test
    void keeping_the_fact_changes_nothing_but_the_conflict() {
        String conflict = takenTwice();
        resolved(conflict, Map.of("choice", "KEEP_FACT", "note", "Ann said so"))
                .body("note", equalTo("Ann said so"))
                .body("resolvedBy", equalTo(site.administrator.toString()))
                .body("choices", empty());

        device(device).body("holder", equalTo(bob.toString()));
        custodies().body("items.state", contains("HANDED_OVER", "ACTIVE"));
        eventually(() -> assertThat(site.kafka.read(Topics.ACTIVITY, conflict))
                .anySatisfy(told -> assertThat(told.value()).contains("conflict.resolved", "KEEP_FACT")));
    }

    @Test
    void who_had_brought_it_back_before_is_not_the_one_who_handed_it_over() {
        resolved(takenTwice(), Map.of("choice", "CAME_BACK_BEFORE"));

        custodies()
                .body("items.state", contains("RETURNED", "ACTIVE"))
                .body("items[0].endedBy", equalTo(ann.toString()))
                .body("items[1].holder", equalTo(bob.toString()));
        device(device).body("holder", equalTo(bob.toString()));
        nothingIsOpen();
    }

    @Test
    void the_former_holder_has_it_still() {
        String conflict = takenTwice();
        eventually(() -> resolved(conflict, Map.of("choice", "FORMER_HOLDER_HAS_IT")));

        device(device).body("holder", equalTo(ann.toString()));
        custodies().body("items.state", contains("HANDED_OVER", "HANDED_OVER", "ACTIVE"));
        nothingIsOpen();
    }

    @Test
    void a_device_that_somebody_seemed_to_take_is_in_a_bay() {
        takes(ann, second, 1);
        resolved(conflict("DEVICE_IN_OTHER_BAY"), Map.of("choice", "DEVICE_ELSEWHERE", "bay", third));

        device(device).body("state", equalTo("STORED")).body("bay", equalTo(third.toString()));
        custodies().body("items.state", contains("RETURNED"));
        nothingIsOpen();
    }

    @Test
    void a_device_that_seemed_to_be_in_a_bay_is_in_another_one() {
        UUID other = site.device(site.type("Radio"), "RAD-001");
        resolved(cameUpon(other), Map.of("choice", "DEVICE_ELSEWHERE", "bay", third));

        device(other).body("bay", equalTo(third.toString()));
        device(device).body("bay", equalTo(second.toString()));
        nothingIsOpen();
    }

    @Test
    void a_device_is_moved_to_where_it_was_found() {
        UUID other = site.device(site.type("Radio"), "RAD-001");
        String conflict = cameUpon(other);
        resolved(conflict, Map.of("choice", "DEVICE_ELSEWHERE", "device", device, "bay", third));

        device(device).body("bay", equalTo(third.toString()));
        site.asAdmin().get("/api/v1/bays/{bay}", second).then().body("device", nullValue());
    }

    @Test
    void a_device_that_is_not_to_be_found_is_lost() {
        UUID other = site.device(site.type("Radio"), "RAD-001");
        resolved(cameUpon(other), Map.of("choice", "DEVICE_LOST"));
        device(other).body("state", equalTo("LOST"));
        device(device).body("state", equalTo("STORED"));
    }

    @Test
    void a_device_that_is_held_and_lost_is_written_off() {
        takes(ann, second, 1);
        resolved(conflict("DEVICE_IN_OTHER_BAY"), Map.of("choice", "DEVICE_LOST"));
        device(device).body("state", equalTo("LOST")).body("holder", nullValue());
        custodies().body("items.state", contains("WRITTEN_OFF"));
    }

    @Test
    void a_device_that_is_used_is_back_in_service() {
        resolved(usedOutOfService(), Map.of("choice", "BACK_IN_SERVICE"));
        device(device).body("state", equalTo("HELD")).body("outOfService", equalTo(false));
    }

    @Test
    void a_device_that_was_not_named_rightly_is_the_one_that_is_named() {
        site.tell(first, begin.plusMillis(1), Told.taken(ann, UUID.randomUUID()));
        resolved(conflict("UNKNOWN_DEVICE"), Map.of("choice", "WAS_DEVICE", "device", device));

        device(device).body("state", equalTo("HELD")).body("holder", equalTo(ann.toString()));
        custodies()
                .body("items.state", contains("ACTIVE"))
                .body("items[0].bay", equalTo(first.toString()))
                .body("items[0].recordedBy", equalTo(site.administrator.toString()));
        nothingIsOpen();
    }

    @Test
    void a_bay_that_others_use_is_given_back_to_all() {
        resolved(usedBobsBay(), Map.of("choice", "FREE_BAY"));
        site.asAdmin().get("/api/v1/bays/{bay}", first).then().body("user", nullValue());
        device(device).body("holder", equalTo(ann.toString()));
    }

    @Test
    void what_was_handed_over_after_it_had_come_back_is_in_a_bay() {
        resolved(recordedTooLate("hand-over", Map.of("to", bob)), Map.of("choice", "DEVICE_ELSEWHERE", "bay", second));
        device(device).body("bay", equalTo(second.toString())).body("holder", nullValue());
    }

    @Test
    void a_device_that_was_taken_out_of_an_unknown_bay_is_where_it_was_found() {
        site.tell(UUID.randomUUID(), begin.plusMillis(1), Told.taken(ann, device));
        resolved(conflict("UNKNOWN_BAY"), Map.of("choice", "DEVICE_ELSEWHERE", "bay", first));
        device(device).body("bay", equalTo(first.toString()));
    }

    @Test
    void a_device_that_was_placed_after_it_had_been_taken_is_held_indeed() {
        resolved(placedTooLate(), Map.of("choice", "KEEP_FACT"));
        device(device).body("state", equalTo("HELD")).body("holder", equalTo(ann.toString()));
        site.asAdmin().get("/api/v1/bays/{bay}", second).then().body("device", nullValue());
        nothingIsOpen();
    }

    @Test
    void a_device_that_was_placed_after_it_had_been_taken_is_where_it_was_placed() {
        resolved(placedTooLate(), Map.of("choice", "DEVICE_ELSEWHERE", "bay", second));
        device(device).body("bay", equalTo(second.toString())).body("holder", nullValue());
        custodies().body("items.state", contains("RETURNED"));
        nothingIsOpen();
    }

    @Test
    void a_device_that_was_placed_after_it_had_been_taken_is_not_to_be_found() {
        resolved(placedTooLate(), Map.of("choice", "DEVICE_LOST"));
        device(device).body("state", equalTo("LOST")).body("holder", nullValue());
        custodies().body("items.state", contains("WRITTEN_OFF"));
        nothingIsOpen();
    }

    @Test
    void a_device_that_was_placed_after_it_had_been_taken_is_in_a_third_bay() {
        resolved(placedTooLate(), Map.of("choice", "DEVICE_ELSEWHERE", "bay", third));
        device(device).body("bay", equalTo(third.toString())).body("holder", nullValue());
        nothingIsOpen();
    }

    private void nothingIsOpen() {
        site.asAdmin().get("/api/v1/conflicts").then().statusCode(200).body("items.kind", empty());
    }
}
