package io.smartlocker.device.resolution;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.device.Told;
import io.smartlocker.device.conflict.ConflictChoice;
import io.smartlocker.device.conflict.ConflictKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who resolves a conflict has looked: what follows from the choice is no conflict again, whatever the kind. */
@QuarkusTest
class NoNewConflictTest extends ConflictScene {
    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("kindsAndChoices")
    void no_choice_opens_a_conflict_of_its_own(ConflictKind kind, ConflictChoice choice) {
        resolvesInPeace(arisen(kind), choice);
    }

    @ParameterizedTest
    @EnumSource(names = {"DEVICE_ELSEWHERE", "DEVICE_LOST"})
    void no_choice_about_a_device_that_had_come_back_before_it_was_written_off_opens_one(ConflictChoice choice) {
        resolvesInPeace(recordedTooLate("write-off", Map.of()), choice);
    }

    @Test
    void handing_over_what_had_been_placed_too_late_settles_the_placement_and_opens_nothing() {
        placedTooLate();
        String custody = custodies().extract().path("items[0].id");
        eventually(() -> site.asAdmin()
                .body(Map.of("to", bob))
                .post("/api/v1/custody/{id}/hand-over", custody)
                .then()
                .statusCode(201));
        assertThat(open()).isEmpty();
    }

    static Stream<Arguments> kindsAndChoices() {
        return Stream.of(ConflictKind.values())
                .flatMap(kind -> kind.choices().stream().map(choice -> Arguments.of(kind, choice)));
    }

    private void resolvesInPeace(String conflict, ConflictChoice choice) {
        List<String> before = open();
        eventually(() -> resolved(conflict, request(choice)));
        assertThat(before).containsAll(open()).contains(conflict);
        assertThat(open()).doesNotContain(conflict);
    }

    private String arisen(ConflictKind kind) {
        return switch (kind) {
            case TAKEN_WHILE_HELD -> takenTwice();
            case DEVICE_IN_OTHER_BAY -> {
                takes(ann, second, 1);
                yield conflict("DEVICE_IN_OTHER_BAY");
            }
            case BAY_HELD_OTHER_DEVICE -> cameUpon(site.device(site.type("Radio"), "RAD-001"));
            case BAY_OF_OTHER_USER -> usedBobsBay();
            case DEVICE_NOT_IN_USE -> usedOutOfService();
            case CUSTODY_HAD_ENDED -> recordedTooLate("hand-over", Map.of("to", bob));
            case PLACEMENT_OVERRULED -> placedTooLate();
            case UNKNOWN_DEVICE -> {
                site.tell(first, begin.plusMillis(1), Told.taken(ann, UUID.randomUUID()));
                yield conflict("UNKNOWN_DEVICE");
            }
            case UNKNOWN_BAY -> {
                site.tell(UUID.randomUUID(), begin.plusMillis(1), Told.taken(ann, device));
                yield conflict("UNKNOWN_BAY");
            }
        };
    }

    /** The device is in a bay that nobody has spoken of. */
    private Map<String, Object> request(ConflictChoice choice) {
        Map<String, Object> request = new HashMap<>(Map.of("choice", choice.name()));
        if (choice == ConflictChoice.DEVICE_ELSEWHERE) {
            request.put("bay", third);
        }
        if (choice == ConflictChoice.WAS_DEVICE) {
            request.put("device", device);
        }
        return request;
    }

    private List<String> open() {
        return site.asAdmin().get("/api/v1/conflicts").jsonPath().getList("items.id", String.class);
    }
}
