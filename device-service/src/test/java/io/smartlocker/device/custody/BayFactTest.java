package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.kiosk.KioskFact.ChargeChanged;
import io.smartlocker.contracts.kiosk.KioskFact.DoorAlarm;
import io.smartlocker.contracts.kiosk.KioskFact.DoorClosed;
import io.smartlocker.contracts.kiosk.KioskFact.DoorOpened;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import org.junit.jupiter.api.Test;

/** What kiosks tell of bays alone. */
@QuarkusTest
class BayFactTest extends CustodyScene {
    @Test
    void door_and_charge_follow_the_newest_fact() {
        KioskEvent late = site.event(bay, MORNING, new DoorOpened(null));
        site.tell(bay, MORNING.plusSeconds(5), new DoorClosed(null));
        site.tell(late);
        site.tell(bay, MORNING.plusSeconds(9), new ChargeChanged(new Charge(Charge.State.CHARGING, 40, true)));

        eventually(() -> site.asAdmin()
                .get("/api/v1/bays/" + bay + "/charging")
                .then()
                .statusCode(200)
                .body("state", equalTo("CHARGING"))
                .body("percent", equalTo(40))
                .body("since", equalTo(MORNING.plusSeconds(9).toString()))
                .body("device", equalTo(device.toString())));
        site.asAdmin().get("/api/v1/bays/" + bay).then().body("door", equalTo("CLOSED"));
        eventually(() -> assertThat(site.kafka.last(Topics.BAYS, bay, BayState.class))
                .hasValueSatisfying(state -> {
                    assertThat(state.door()).isEqualTo(Door.CLOSED);
                    assertThat(state.charge().percent()).isEqualTo(40);
                }));
    }

    @Test
    void an_alarm_is_shown_until_the_door_closes() {
        site.tell(bay, MORNING, new DoorAlarm(Alarm.FORCED_OPEN, null));
        eventually(() -> site.asAdmin()
                .get("/api/v1/bays/" + bay)
                .then()
                .body("alarm", equalTo("FORCED_OPEN"))
                .body("door", equalTo("OPEN")));
        site.tell(bay, MORNING.plusSeconds(3), new DoorClosed(null));
        eventually(() -> site.asAdmin().get("/api/v1/bays/" + bay).then().body("alarm", nullValue()));
    }
}
