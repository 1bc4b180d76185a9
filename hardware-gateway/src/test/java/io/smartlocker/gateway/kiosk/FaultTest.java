package io.smartlocker.gateway.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.ToldFacts;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person says what is wrong with a device. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class FaultTest {
    @Inject
    Facts facts;

    @Inject
    Replica replica;

    @BeforeEach
    void everyDeviceIsReadyAsSoonAsItIsBack() {
        replica.apply(SeededKiosk.readyAtOnce(), connection -> {});
    }

    private final PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
    private final PersonAtKiosk other = new PersonAtKiosk(SeededKiosk.BADGE_002);

    @Test
    void a_choice_of_what_is_held_is_told_with_its_words_and_no_bay() {
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        taken.body("device.faults.code", contains("DISPLAY", "DIRT"));
        PersonAtKiosk.closeBehind(taken, null);
        person.tap()
                .body("holds[0].faults.code", contains("DISPLAY", "DIRT"))
                .body("holds[0].faults[0].critical", equalTo(true));
        String device = taken.extract().path("device.assetTag");

        PersonAtKiosk.post(
                        "fault",
                        Map.of("session", person.letIn(), "device", device, "choice", "DIRT", "text", "Ketchup"))
                .statusCode(201)
                .body("device.assetTag", equalTo(device))
                .body("choice", equalTo("DIRT"))
                .body("critical", equalTo(false));

        KioskEvent told = ToldFacts.last(facts, KioskFact.FaultReported.class);
        assertThat(told.bay()).isNull();
        assertThat(told.fact())
                .isEqualTo(new KioskFact.FaultReported(
                        SeededKiosk.person(1), UUID.fromString(taken.extract().path("device.id")), "DIRT", "Ketchup"));
        person.giveBack();
    }

    @Test
    void words_alone_about_what_is_here_are_told_with_its_bay() {
        PersonAtKiosk.post("fault", Map.of("session", person.letIn(), "device", "SCN-006", "text", "It rattles"))
                .statusCode(201)
                .body("choice", nullValue())
                .body("critical", equalTo(false));
        KioskEvent told = ToldFacts.last(facts, KioskFact.FaultReported.class);
        assertThat(told.bay()).isEqualTo(SeededKiosk.bay(6));
        assertThat(told.fact())
                .isEqualTo(
                        new KioskFact.FaultReported(SeededKiosk.person(1), SeededKiosk.device(6), null, "It rattles"));
    }

    @Test
    void what_is_broken_is_handed_out_to_nobody_before_the_services_know() {
        long ready = ready();
        PersonAtKiosk.post("fault", Map.of("session", person.letIn(), "device", "SCN-005", "choice", "DISPLAY"))
                .statusCode(201)
                .body("critical", equalTo(true));
        assertThat(ready()).isEqualTo(ready - 1);
    }

    @Test
    void what_comes_back_broken_is_handed_out_to_nobody_and_not_handed_on() {
        String device = person.take();
        PersonAtKiosk.post("fault", Map.of("session", person.letIn(), "device", device, "choice", "DISPLAY"))
                .statusCode(201);
        PersonAtKiosk.post(
                        "handover",
                        Map.of(
                                "session", person.letIn(),
                                "device", device,
                                "to", Map.of("badge", SeededKiosk.BADGE_002)))
                .statusCode(409)
                .body("reason", equalTo("DEVICE_FAULTY"));
        person.giveBack();
        long ready = ready();

        String another = other.take();
        assertThat(another).isNotEqualTo(device);
        ValidatableResponse returned = PersonAtKiosk.post(
                        "return", Map.of("session", other.letIn(), "device", another, "fault", "DISPLAY"))
                .statusCode(201);
        PersonAtKiosk.closeBehind(returned, another);
        assertThat(ready()).isEqualTo(ready - 1);
    }

    @Test
    void a_fault_that_is_none_is_refused() {
        String session = person.letIn();
        PersonAtKiosk.post("fault", Map.of("session", session, "device", "SCN-001"))
                .statusCode(400)
                .body("errors[0].field", equalTo("choice"));
        PersonAtKiosk.post("fault", Map.of("session", session, "device", "SCN-001", "choice", "GHOST"))
                .statusCode(400)
                .body("errors[0].field", equalTo("choice"));
        PersonAtKiosk.post("fault", Map.of("session", session, "device", "SCN-001", "text", "x".repeat(501)))
                .statusCode(400)
                .body("errors[0].field", equalTo("text"));
        PersonAtKiosk.post("fault", Map.of("session", session, "device", "SCN-999", "text", "It rattles"))
                .statusCode(422)
                .body("reason", equalTo("DEVICE_UNKNOWN"));
        PersonAtKiosk.post("fault", Map.of("session", "nobody", "device", "SCN-001", "text", "It rattles"))
                .statusCode(401);
    }

    private long ready() {
        return person.tap().extract().jsonPath().getLong("mayTake[0].ready");
    }
}
