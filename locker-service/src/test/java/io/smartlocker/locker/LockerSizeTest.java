package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.testing.Eventually;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A locker grows, and shrinks as far as its bays are empty. */
@QuarkusTest
class LockerSizeTest extends LockerScene {
    @Test
    void a_locker_grows_by_rows_and_columns_and_by_another_type() {
        change(Map.of("rows", 3)).statusCode(200).body("rows", equalTo(3)).body("columns", equalTo(4));
        Eventually.eventually(() -> assertThat(told().rows() * told().columns()).isEqualTo(12));
        UUID large = customer.created(
                "/locker-types",
                "lockers:write",
                Map.of("name", "5x5", "rows", 5, "columns", 5, "charging", false, "powerBudgetWatts", 0));

        Map<String, @Nullable Object> patch = withNull("rows");
        patch.put("type", large);
        change(patch).statusCode(200).body("rows", equalTo(5)).body("columns", equalTo(5));

        Eventually.eventually(() -> {
            assertThat(told().type()).isEqualTo(large);
            assertThat(told().rows() * told().columns()).isEqualTo(25);
        });
    }

    @Test
    void a_locker_shrinks_only_when_the_bays_that_would_go_are_empty() {
        customer.bay(locker, 1);
        UUID occupied = customer.occupiedBay(locker, 7, UuidV7.next(), null);
        UUID owned = customer.occupiedBay(locker, 8, null, UuidV7.next());

        change(Map.of("rows", 1))
                .statusCode(409)
                .body("type", equalTo("bays-not-empty"))
                .body("detail", containsString("7, 8"));
        change(Map.of("columns", 8)).statusCode(200);
        change(Map.of("rows", 1, "columns", 4)).statusCode(409);

        for (UUID bay : List.of(occupied, owned)) {
            kafka.tombstone(Topics.BAYS, bay, customer.organization);
        }
        Eventually.eventually(() -> change(Map.of("rows", 1, "columns", 4))
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("columns", equalTo(4)));
    }
}
