package io.smartlocker.gateway.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where what is brought goes, at a site of its own: its last two bays are empty, and nothing was fired yet. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class ReturnTest {
    @Test
    void a_bay_whose_lock_still_rests_is_not_chosen_while_another_springs_open_at_once() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        int emptied = taken.extract().path("bay");
        assertThat(emptied).isLessThanOrEqualTo(SeededKiosk.DEVICES);
        PersonAtKiosk.closeBehind(taken, null);
        assertThat(person.giveBack()).isEqualTo(SeededKiosk.DEVICES + 1);
    }
}
