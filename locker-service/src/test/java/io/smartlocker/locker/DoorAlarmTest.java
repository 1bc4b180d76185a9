package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is alarming about a door, and until when. */
@QuarkusTest
class DoorAlarmTest extends AlarmScene {
    private List<String> log(String alarm) {
        return kafka.read(Topics.ACTIVITY, alarm).stream()
                .map(told -> Contracts.read(told.value(), Activity.class).type())
                .toList();
    }

    @Test
    void a_door_left_open_is_raised_once_and_ends_when_it_closes() {
        tell(new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, null));
        tell(new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, null));
        String id = standing("LEFT_OPEN");
        alarms("?location=" + location + "&kiosk=" + kiosk.id + "&locker=" + locker + "&bay=" + bay)
                .body("total", equalTo(1))
                .body("items[0].locker", equalTo(locker.toString()))
                .body("items[0].announcedAt", notNullValue());
        Eventually.eventually(() -> assertThat(kafka.last(Topics.ALARMS, UUID.fromString(id), AlarmState.class))
                .get()
                .satisfies(told -> assertThat(told.bay()).isEqualTo(bay)));
        act(id, "acknowledge").statusCode(200).body("acknowledgedBy", equalTo(customer.admin.toString()));
        act(id, "acknowledge").statusCode(200);
        act(id, "close").statusCode(409).body("type", equalTo("alarm-ends-by-itself"));
        tell(new KioskFact.DoorClosed(null));
        eventuallyEnded(id, "CAUSE_GONE");
        Eventually.eventually(() -> {
            assertThat(kafka.read(Topics.ALARMS, id).getLast().value()).isNull();
            assertThat(log(id)).containsExactly("alarm.raised", "alarm.acknowledged", "alarm.ended");
        });
        act(id, "acknowledge").statusCode(409).body("type", equalTo("alarm-ended"));
        act(id, "close").statusCode(409).body("type", equalTo("alarm-ended"));
        alarms("?state=ENDED&acknowledged=true&sort=-raisedAt").body("total", equalTo(1));
    }

    @Test
    void a_jam_ends_when_the_door_opens_as_it_should_and_a_forced_door_when_it_closes() {
        tell(new KioskFact.DoorAlarm(Alarm.JAMMED, UuidV7.next()));
        tell(new KioskFact.DoorOpened(null));
        tell(new KioskFact.DoorAlarm(Alarm.FORCED_OPEN, null));
        String jammed = standing("JAMMED");
        String forced = standing("FORCED_OPEN");
        tell(new KioskFact.DoorClosed(null));
        eventuallyEnded(forced, "CAUSE_GONE");
        standing("JAMMED");
        tell(new KioskFact.DoorOpened(UuidV7.next()));
        eventuallyEnded(jammed, "CAUSE_GONE");
    }

    @Test
    void what_has_ended_while_the_kiosk_was_cut_off_is_recorded_and_not_raised() {
        tell(Duration.ofHours(9), true, new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, null));
        tell(Duration.ofHours(8), true, new KioskFact.DoorClosed(null));
        tell(Duration.ofHours(7), false, new KioskFact.DoorAlarm(Alarm.FORCED_OPEN, null));
        kiosk.tell(PlayedKiosk.health());
        String forced = standing("FORCED_OPEN");
        String leftOpen = alarms("?state=ENDED")
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("LEFT_OPEN"))
                .body("items[0].announcedAt", nullValue())
                .extract()
                .path("items[0].id");
        Eventually.eventually(() -> assertThat(log(forced)).containsExactly("alarm.raised"));
        assertThat(log(leftOpen)).containsExactly("alarm.recorded");
        assertThat(kafka.read(Topics.ALARMS, leftOpen)).isEmpty();
    }

    @Test
    void a_late_alarm_is_not_announced_while_more_is_to_be_told() {
        tell(Duration.ofHours(9), true, new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, null));
        kiosk.tell(health(5L, Storage.GOOD, null));
        String id = standing("LEFT_OPEN");
        Eventually.eventually(() -> customer.as("kiosks:read")
                .get("/api/v1/kiosks/" + kiosk.id + "/health")
                .then()
                .body("own.factsWaiting", equalTo(5)));
        assertThat(log(id)).isEmpty();
        tell(new KioskFact.TapAccepted(UuidV7.next()));
        Eventually.eventually(() -> assertThat(log(id)).containsExactly("alarm.raised"));
    }
}
