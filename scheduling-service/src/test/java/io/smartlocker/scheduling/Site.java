package io.smartlocker.scheduling.shift;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organisation of a test's own, whose things other services have told of. */
final class Site {
    final UUID organization = UUID.randomUUID();
    final UUID location = UUID.randomUUID();
    final UUID elsewhere = UUID.randomUUID();
    final UUID user = UUID.randomUUID();
    final UUID group = UUID.randomUUID();
    final UUID deviceType = UUID.randomUUID();
    final UUID device = UUID.randomUUID();

    Site() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            tell(kafka, Topics.LOCATIONS, location(location, "Here"));
            tell(kafka, Topics.LOCATIONS, location(elsewhere, "Elsewhere"));
            tell(kafka, Topics.GROUPS, new GroupState(group, organization, 0, 1, "Day shift"));
            tell(kafka, Topics.DEVICE_TYPES, new DeviceTypeState(deviceType, organization, 0, "Scanner", 90, 10));
            tell(kafka, Topics.USERS, person());
            tell(kafka, Topics.DEVICES, thing());
        }
        Eventually.eventually(() -> assertThat(known()).isEqualTo(6));
    }

    RequestSpecification as(String... permissions) {
        return given().filter(OpenApiCheck.filter())
                .auth()
                .oauth2(Tokens.user(organization, permissions))
                .contentType(ContentType.JSON);
    }

    RequestSpecification asPlanner() {
        return as("shifts:read", "shifts:write");
    }

    /** The body of a good shift, to be changed by the test. */
    Map<String, Object> shift() {
        return new HashMap<>(Map.of(
                "name",
                "Early",
                "location",
                location,
                "days",
                List.of("MON", "TUE"),
                "start",
                "06:00",
                "end",
                "14:00",
                "timeZone",
                "Europe/Berlin",
                "users",
                List.of(user),
                "groups",
                List.of(group)));
    }

    Map<String, Object> shift(String field, Object value) {
        Map<String, Object> body = shift();
        body.put(field, value);
        return body;
    }

    String create(Map<String, Object> body) {
        return asPlanner()
                .body(body)
                .post("/api/v1/shifts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void tell(KafkaProbe kafka, String topic, State state) {
        kafka.send(topic, state.id(), state.organization(), (Record) state);
    }

    private LocationState location(UUID id, String name) {
        return new LocationState(id, organization, 0, name, "DE", "Europe/Berlin", List.of());
    }

    private UserState person() {
        return new UserState(
                user,
                organization,
                0,
                1,
                "001",
                "Employee 001",
                null,
                UserType.EMPLOYEE,
                true,
                List.of(group),
                List.of(),
                null,
                null,
                null,
                null,
                1,
                0);
    }

    private DeviceState thing() {
        return new DeviceState(
                device,
                organization,
                0,
                "SCN-001",
                null,
                null,
                deviceType,
                "Scanner 1",
                DeviceStatus.STORED,
                null,
                null,
                false);
    }

    private int known() throws Exception {
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl());
                var statement = connection.prepareStatement(
                        "select count(*) from scheduling.projection where organization = ?")) {
            statement.setObject(1, organization);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
