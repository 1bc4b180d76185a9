package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A kiosk that tells what is alarming. */
@QuarkusTestResource(Backends.class)
abstract class AlarmScene {
    final KafkaProbe kafka = new KafkaProbe();
    final Customer customer = new Customer(kafka);
    UUID location;
    UUID locker;
    PlayedKiosk kiosk;
    UUID bay;
    long number;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        bay = customer.bay(locker, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
    }

    void tell(Duration ago, boolean clockSynchronized, KioskFact fact) {
        number++;
        kiosk.tell(new KioskEvent(UuidV7.next(), number, Instant.now().minus(ago), clockSynchronized, bay, fact));
    }

    void tell(KioskFact fact) {
        tell(Duration.ZERO, true, fact);
    }

    ValidatableResponse alarms(String query) {
        return customer.as("alarms:read").get("/api/v1/alarms" + query).then().statusCode(200);
    }

    String standing(String kind) {
        String[] id = new String[1];
        Eventually.eventually(() -> id[0] = alarms("?state=STANDING&kind=" + kind)
                .body("total", equalTo(1))
                .extract()
                .path("items[0].id"));
        return id[0];
    }

    void eventuallyEnded(String id, String ending) {
        Eventually.eventually(() -> customer.as("alarms:read")
                .get("/api/v1/alarms/" + id)
                .then()
                .body("endedAt", notNullValue())
                .body("ending", equalTo(ending)));
    }

    ValidatableResponse act(String alarm, String what) {
        return customer.as("alarms:write")
                .post("/api/v1/alarms/" + alarm + "/" + what)
                .then();
    }

    static KioskFact.Health health(Long waiting, Storage storage, Boolean mains) {
        KioskFact.Health well = PlayedKiosk.health();
        return health(waiting, storage, mains, well.leaseUntil());
    }

    static KioskFact.Health health(Long waiting, Storage storage, Boolean mains, Instant leaseUntil) {
        return new KioskFact.Health(
                "1.0", Instant.now(), leaseUntil, waiting, 1, storage, 1_000, mains, null, List.of(), null);
    }
}
