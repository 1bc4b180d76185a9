package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Reservation;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.ToldFacts;
import io.smartlocker.gateway.directory.DirectoryRecord;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person gives a device to somebody else at the kiosk. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class HandoverTest {
    private static final Map<String, String> OTHER = Map.of("badge", SeededKiosk.BADGE_002);

    @Inject
    Facts facts;

    @Inject
    Replica replica;

    @BeforeEach
    void everyDeviceIsReadyAsSoonAsItIsBack() {
        replica.apply(SeededKiosk.readyAtOnce(), connection -> {});
    }

    private final PersonAtKiosk holder = new PersonAtKiosk(SeededKiosk.BADGE_001);
    private final PersonAtKiosk other = new PersonAtKiosk(SeededKiosk.BADGE_002);

    private ValidatableResponse handOver(String device, Map<String, String> to) {
        return PersonAtKiosk.post("handover", Map.of("session", holder.letIn(), "device", device, "to", to));
    }

    @Test
    void the_other_person_holds_it_from_then_on_and_no_door_opened() {
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", holder.letIn())).statusCode(201);
        PersonAtKiosk.closeBehind(taken, null);
        String device = taken.extract().path("device.assetTag");
        int bay = taken.extract().path("bay");
        int before = PersonAtKiosk.pulses(bay);

        handOver(device, OTHER)
                .statusCode(200)
                .body("device.assetTag", equalTo(device))
                .body("from.name", equalTo("Employee 001"))
                .body("to.name", equalTo("Employee 002"));

        UUID id = UUID.fromString(taken.extract().path("device.id"));
        KioskEvent last = ToldFacts.last(facts, KioskFact.DeviceHandedOver.class);
        assertThat(last.fact())
                .isEqualTo(new KioskFact.DeviceHandedOver(
                        id, SeededKiosk.person(1), SeededKiosk.person(2), Evidence.STATED));
        assertThat(last.bay()).isEqualTo(SeededKiosk.bay(bay));
        assertThat(PersonAtKiosk.pulses(bay)).isEqualTo(before);
        holder.tap().body("holds", hasSize(0));
        other.tap().body("holds[0].assetTag", equalTo(device));
        other.giveBack();
    }

    @Test
    void the_other_may_say_a_number_and_a_pin_and_what_is_scanned_is_told_so() {
        String device = holder.take();
        handOver("E2000000000" + device.charAt(device.length() - 1), Map.of("employeeId", "002", "pin", "135791"))
                .statusCode(200);
        assertThat(ToldFacts.last(facts, KioskFact.DeviceHandedOver.class).fact())
                .isInstanceOfSatisfying(KioskFact.DeviceHandedOver.class, told -> assertThat(told.evidence())
                        .isEqualTo(Evidence.SCANNED));
        other.giveBack();
    }

    @Test
    void who_may_not_take_is_given_nothing() {
        String device = holder.take();
        handOver(device, Map.of("badge", SeededKiosk.BADGE_003)).statusCode(403).body("reason", equalTo("NOT_GRANTED"));
        handOver(device, Map.of("badge", "FFFFFFFF")).statusCode(401).body("reason", equalTo("NOT_RECOGNISED"));
        other.take();
        handOver(device, OTHER).statusCode(403).body("reason", equalTo("ALLOWANCE_REACHED"));
        other.giveBack();
        holder.tap().body("holds", hasSize(1));
        holder.giveBack();
    }

    @Test
    void what_is_kept_for_somebody_else_stays_with_its_holder() {
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", holder.letIn())).statusCode(201);
        PersonAtKiosk.closeBehind(taken, null);
        String tag = taken.extract().path("device.assetTag");
        int number = tag.charAt(tag.length() - 1) - '0';
        Reservation reservation = SeededKiosk.reservation(number, SeededKiosk.person(1));
        replica.apply(SeededKiosk.records(List.of(reservation)), connection -> {});

        handOver(tag, OTHER).statusCode(409).body("reason", equalTo("RESERVED"));

        replica.apply(List.of(new DirectoryRecord(reservation.key(), null)), connection -> {});
        holder.giveBack();
    }

    @Test
    void only_who_holds_it_gives_it_away_and_not_to_himself() {
        String device = holder.take();
        handOver(device, Map.of("badge", SeededKiosk.BADGE_001)).statusCode(422).body("reason", equalTo("SAME_PERSON"));
        PersonAtKiosk.post(
                        "handover",
                        Map.of(
                                "session",
                                other.letIn(),
                                "device",
                                device,
                                "to",
                                Map.of("badge", SeededKiosk.BADGE_001)))
                .statusCode(422)
                .body("reason", equalTo("NOT_HELD"));
        handOver("SCN-999", OTHER).statusCode(422).body("reason", equalTo("DEVICE_UNKNOWN"));
        holder.giveBack();
    }

    @Test
    void a_handing_over_that_is_none_is_refused() {
        String session = holder.letIn();
        PersonAtKiosk.post("handover", Map.of("session", session, "device", "SCN-001"))
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
        PersonAtKiosk.post("handover", Map.of("session", session, "to", OTHER))
                .statusCode(400)
                .body("errors[0].field", equalTo("device"));
        PersonAtKiosk.post("handover", Map.of("session", session, "device", "SCN-001", "to", Map.of()))
                .statusCode(400)
                .body("errors[0].field", equalTo("employeeId"));
        PersonAtKiosk.post("handover", Map.of("session", "nobody", "device", "SCN-001", "to", OTHER))
                .statusCode(401)
                .body("type", equalTo("unknown-session"));
        given().contentType("application/json")
                .body("{\"session\":\"x\",\"device\":\"SCN-001\",\"to\":[]}")
                .post("/kiosk/v1/handover")
                .then()
                .statusCode(400);
    }
}
