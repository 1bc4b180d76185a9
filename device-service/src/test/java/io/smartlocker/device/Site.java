package io.smartlocker.device;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.BayFact;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** An organisation of a test's own: an administrator, a kiosk, lockers as locker-service would tell them. */
public final class Site implements AutoCloseable {
    private static final String[] ALL = {
        "devices:read",
        "devices:write",
        "bays:read",
        "bays:write",
        "bays:assign",
        "custody:read",
        "custody:write",
        "faults:read",
        "faults:write",
        "fault-photos:read",
        "conflicts:read",
        "conflicts:write",
    };

    public final UUID organization = UUID.randomUUID();
    public final UUID kiosk = UUID.randomUUID();
    public final UUID administrator = UUID.randomUUID();
    public final KafkaProbe kafka = new KafkaProbe();
    /** Where the lockers stand. */
    public final UUID location = UUID.randomUUID();

    private final AtomicLong sequence = new AtomicLong();

    /** A request of the administrator. */
    public RequestSpecification asAdmin() {
        return with(token());
    }

    /** The administrator's token. */
    public String token() {
        return Tokens.user(administrator, organization, ALL);
    }

    /** What the kiosk might come with if it were given the administrator's permissions. */
    String overpoweredKioskToken() {
        return Tokens.sign(Tokens.claims(kiosk, organization, Tokens.KIOSK_AUDIENCE, ALL));
    }

    /** The token of an administrator of another organisation. */
    public static String strangersToken() {
        return Tokens.user(UUID.randomUUID(), ALL);
    }

    /** A request of the administrator of but one location. */
    public RequestSpecification asAdminOf(UUID location) {
        return with(Tokens.sign(Tokens.claims(administrator, organization, Tokens.ADMIN_AUDIENCE, ALL)
                .claim("locations", List.of(location.toString()))));
    }

    /** A request of somebody of this organisation who has but these permissions. */
    public RequestSpecification withPermissions(String... permissions) {
        return with(Tokens.user(organization, permissions));
    }

    private static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** A request of nobody. */
    public static RequestSpecification anonymous() {
        return RestAssured.given().filter(OpenApiCheck.filter()).contentType(ContentType.JSON);
    }

    /** A new device type of 90 minutes. */
    public String type(String name) {
        return asAdmin()
                .body(Map.of("name", name, "minimumChargeMinutes", 90, "expectedDrawWatts", 10))
                .post("/api/v1/device-types")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A new device. */
    public UUID device(String type, String assetTag) {
        return UUID.fromString(asAdmin()
                .body(Map.of("assetTag", assetTag, "type", type, "name", "Scanner " + assetTag))
                .post("/api/v1/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** Tells of a locker and waits for its bays; gives back their ids by number, from 1. */
    public List<UUID> locker(UUID locker, long version, int rows, int columns) {
        kafka.send(Topics.LOCKERS, locker, organization, lockerState(locker, version, rows, columns));
        eventually(() -> assertThat(bays(locker)).hasSize(rows * columns));
        return bays(locker);
    }

    public LockerState lockerState(UUID locker, long version, int rows, int columns) {
        return new LockerState(
                locker,
                organization,
                version,
                "A",
                "L-1",
                UUID.randomUUID(),
                rows,
                columns,
                true,
                120,
                location,
                null,
                kiosk,
                true);
    }

    /** The ids of a locker's bays by number. */
    public List<UUID> bays(UUID locker) {
        return asAdmin()
                .queryParam("locker", locker)
                .queryParam("limit", 200)
                .get("/api/v1/bays")
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    /** Puts a device into a bay by hand. */
    public void assign(UUID bay, UUID device) {
        asAdmin()
                .body(Map.of("device", device))
                .put("/api/v1/bays/{bay}/device", bay)
                .then()
                .statusCode(200);
    }

    /** Tells of a person and waits until the service knows. */
    public UUID user() {
        UUID user = UUID.randomUUID();
        kafka.send(
                Topics.USERS,
                user,
                organization,
                new UserState(
                        user,
                        organization,
                        1,
                        1,
                        "E-1",
                        "Employee 001",
                        null,
                        UserType.EMPLOYEE,
                        true,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        1,
                        0));
        return user;
    }

    /** An event of this site's kiosk with the next sequence number. */
    public KioskEvent event(UUID bay, Instant at, KioskFact fact) {
        return new KioskEvent(UUID.randomUUID(), sequence.incrementAndGet(), at, true, bay, fact);
    }

    /** Tells a fact as locker-service forwards it. */
    public void tell(KioskEvent event) {
        UUID key = event.bay() == null ? event.id() : event.bay();
        kafka.send(Topics.BAY_FACTS, key, organization, new BayFact(organization, kiosk, event));
    }

    /** Tells what happened at a bay. */
    public void tell(UUID bay, Instant at, KioskFact fact) {
        tell(event(bay, at, fact));
    }

    @Override
    public void close() {
        kafka.close();
    }
}
