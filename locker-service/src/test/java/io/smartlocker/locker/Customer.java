package io.smartlocker.locker;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation of a test's own, and what other services tell about it. */
final class Customer {
    final UUID organization = UuidV7.next();
    final UUID admin = UuidV7.next();
    final KafkaProbe kafka;

    Customer(KafkaProbe kafka) {
        this.kafka = kafka;
    }

    RequestSpecification as(String... permissions) {
        return given().filter(OpenApiCheck.filter())
                .auth()
                .oauth2(Tokens.user(admin, organization, permissions))
                .contentType(ContentType.JSON);
    }

    /** Somebody of the organisation whose role is limited to some locations. */
    RequestSpecification limitedTo(UUID location, String... permissions) {
        String token = Tokens.sign(Tokens.claims(admin, organization, Tokens.ADMIN_AUDIENCE, permissions)
                .claim("locations", List.of(location.toString())));
        return given().filter(OpenApiCheck.filter()).auth().oauth2(token).contentType(ContentType.JSON);
    }

    ValidatableResponse get(String path, String permission) {
        return as(permission).get("/api/v1" + path).then();
    }

    ValidatableResponse patch(String path, String permission, Object body) {
        return as(permission).body(body).patch("/api/v1" + path).then();
    }

    ValidatableResponse delete(String path, String permission) {
        return as(permission).delete("/api/v1" + path).then();
    }

    ValidatableResponse post(String path, String permission, Object body) {
        return as(permission).body(body).post("/api/v1" + path).then();
    }

    UUID location(String name) {
        return created(
                "/locations",
                "locations:write",
                Map.of(
                        "name",
                        name,
                        "country",
                        "DE",
                        "timeZone",
                        "Europe/Berlin",
                        "areas",
                        List.of(Map.of("name", "Hall"))));
    }

    UUID area(UUID location) {
        return UUID.fromString(
                get("/locations/" + location, "locations:read").extract().path("areas[0].id"));
    }

    UUID lockerType(String name) {
        return created(
                "/locker-types",
                "lockers:write",
                Map.of("name", name, "rows", 2, "columns", 4, "charging", true, "powerBudgetWatts", 120));
    }

    UUID locker(String serial, UUID type, UUID location) {
        return created(
                "/lockers",
                "lockers:write",
                Map.of("name", "Locker " + serial, "serial", serial, "type", type, "location", location));
    }

    UUID created(String path, String permission, Object body) {
        return UUID.fromString(
                post(path, permission, body).statusCode(201).extract().path("id"));
    }

    UUID created202(String path, String permission, Object body) {
        return UUID.fromString(
                post(path, permission, body).statusCode(202).extract().path("id"));
    }

    UUID group(String name) {
        UUID id = UuidV7.next();
        kafka.send(Topics.GROUPS, id, organization, new GroupState(id, organization, 0, 1, name));
        return id;
    }

    /** Tells a person in some groups. */
    UserState user(UUID id, long version, UUID... groups) {
        UserState user = new UserState(
                id,
                organization,
                version,
                1,
                "001",
                "Employee 001",
                null,
                UserType.EMPLOYEE,
                true,
                List.of(groups),
                List.of(),
                null,
                null,
                null,
                null,
                1,
                0);
        kafka.send(Topics.USERS, id, organization, user);
        return user;
    }

    /** Tells a bay with something in it, and waits until that is known. */
    UUID occupiedBay(UUID locker, int number, @Nullable UUID device, @Nullable UUID user) {
        UUID id = UuidV7.next();
        bay(new BayState(id, organization, 0, locker, number, true, false, Door.CLOSED, device, user, Charge.OFF));
        Eventually.eventually(
                () -> get("/bays/" + id + "/settings", "settings:read").statusCode(200));
        return id;
    }

    void bay(BayState bay) {
        kafka.send(Topics.BAYS, bay.id(), organization, bay);
    }

    UUID bay(UUID locker, int number) {
        return bay(locker, number, Door.CLOSED);
    }

    UUID bayWithoutSensor(UUID locker, int number) {
        return bay(locker, number, Door.UNKNOWN);
    }

    private UUID bay(UUID locker, int number, Door door) {
        UUID id = UuidV7.next();
        kafka.send(
                Topics.BAYS,
                id,
                organization,
                new BayState(id, organization, 0, locker, number, true, false, door, null, null, Charge.OFF));
        return id;
    }
}
