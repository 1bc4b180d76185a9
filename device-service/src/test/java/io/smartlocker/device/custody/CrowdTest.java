package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.contracts.kiosk.KioskFact.DoorClosed;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.testing.Backends;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people and kiosks at the same few devices and bays at once. Whatever comes of it, it is one thing at a time. */
@QuarkusTest
class CrowdTest extends ServiceTest {
    private static final int ROUNDS = 12;
    private static final int AT_ONCE = 8;

    private static final List<String> MUST_BE_NONE = List.of(
            "select count(*) from device.device where bay is not null and holder is not null",
            "select count(*) from (select bay from device.device where bay is not null group by bay having count(*) > 1) b",
            "select count(*) from (select device from device.bay where device is not null group by device having count(*) > 1) d",
            "select count(*) from (select device from device.custody where state = 'ACTIVE' group by device having count(*) > 1) c",
            "select count(*) from device.device d left join device.bay b on b.id = d.bay"
                    + " where d.bay is not null and b.device is distinct from d.id",
            "select count(*) from device.bay b left join device.device d on d.id = b.device"
                    + " where b.device is not null and d.bay is distinct from b.id",
            "select count(*) from device.device d where d.holder is distinct from"
                    + " (select c.holder from device.custody c where c.device = d.id and c.state = 'ACTIVE')",
            "select count(*) from device.custody a join device.custody b on a.device = b.device and a.id < b.id"
                    + " and a.since < coalesce(b.ended_at, 'infinity') and b.since < coalesce(a.ended_at, 'infinity')");

    private final Random dice = new Random(20260302);
    private List<UUID> bays;
    private List<UUID> devices;
    private List<UUID> people;

    @Test
    void no_device_has_two_holders_and_no_bay_two_devices_whatever_is_done_at_once() throws Exception {
        bays = site.locker(UUID.randomUUID(), 1, 1, 4);
        String type = site.type("Scanner");
        devices = IntStream.range(0, 3)
                .mapToObj(number -> site.device(type, "SCN-" + number))
                .toList();
        people = List.of(site.user(), site.user());
        try (ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < ROUNDS; round++) {
                List<Callable<Integer>> deeds = new ArrayList<>();
                for (int deed = 0; deed < AT_ONCE; deed++) {
                    deeds.add(deed());
                }
                List<Integer> answers = crowd.invokeAll(deeds).stream()
                        .map(answer -> answer.resultNow())
                        .toList();
                assertThat(answers).isSubsetOf(200, 201, 204, 400, 404, 409);
                requireOneThingAtATime();
            }
        }
        settle();
        requireOneThingAtATime();
    }

    private Callable<Integer> deed() {
        UUID bay = bays.get(dice.nextInt(bays.size()));
        UUID device = devices.get(dice.nextInt(devices.size()));
        UUID person = people.get(dice.nextInt(people.size()));
        return switch (dice.nextInt(7)) {
            case 0 ->
                () -> site.asAdmin()
                        .body(Map.of("device", device))
                        .put("/api/v1/bays/" + bay + "/device")
                        .statusCode();
            case 1 ->
                () -> site.asAdmin().delete("/api/v1/bays/" + bay + "/device").statusCode();
            case 2 ->
                told(() -> site.tell(
                        bay, Instant.now(), new DeviceTaken(UUID.randomUUID(), person, device, Evidence.SENSED)));
            case 3 ->
                told(() -> site.tell(
                        bay,
                        Instant.now(),
                        new DeviceReturned(UUID.randomUUID(), person, device, Evidence.SENSED, null)));
            case 4 -> () -> custodyOf(device, "/hand-over", Map.of("to", person));
            case 5 -> () -> custodyOf(device, "/return", Map.of("bay", bay));
            default ->
                () -> site.asAdmin()
                        .body(Map.of("device", device, "holder", person, "bay", bay))
                        .post("/api/v1/custody")
                        .statusCode();
        };
    }

    private static Callable<Integer> told(Runnable telling) {
        return () -> {
            telling.run();
            return 204;
        };
    }

    private int custodyOf(UUID device, String what, Map<String, UUID> body) {
        List<String> active = site.asAdmin()
                .queryParam("device", device)
                .queryParam("state", "ACTIVE")
                .get("/api/v1/custody")
                .jsonPath()
                .getList("items.id", String.class);
        return active.isEmpty()
                ? 404
                : site.asAdmin()
                        .body(body)
                        .post("/api/v1/custody/" + active.getFirst() + what)
                        .statusCode();
    }

    /** What was told last at each bay has arrived. */
    private void settle() {
        bays.forEach(bay -> site.tell(bay, Instant.now().plusSeconds(3600), new DoorClosed(null)));
        bays.forEach(bay -> eventually(() -> assertThat(
                        site.asAdmin().get("/api/v1/bays/" + bay).jsonPath().getString("door"))
                .isEqualTo("CLOSED")));
    }

    private static void requireOneThingAtATime() throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                var statement = database.createStatement()) {
            for (String sql : MUST_BE_NONE) {
                try (var rows = statement.executeQuery(sql)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(sql).isZero();
                }
            }
        }
    }
}
