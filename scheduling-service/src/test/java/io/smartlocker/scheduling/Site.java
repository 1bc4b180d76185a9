package io.smartlocker.scheduling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.OrganizationState;
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
import org.jspecify.annotations.Nullable;

/** An organisation of a test's own, whose things other services have told of. */
public final class Site {
    private static final Map<Class<?>, String> TOPICS = Map.of(
            LocationState.class, Topics.LOCATIONS,
            GroupState.class, Topics.GROUPS,
            UserState.class, Topics.USERS,
            DeviceTypeState.class, Topics.DEVICE_TYPES,
            DeviceState.class, Topics.DEVICES,
            LockerState.class, Topics.LOCKERS,
            BayState.class, Topics.BAYS,
            GrantState.class, Topics.GRANTS,
            OrganizationState.class, Topics.ORGANIZATIONS);

    public final UUID organization = UUID.randomUUID();
    public final UUID location = UUID.randomUUID();
    public final UUID elsewhere = UUID.randomUUID();
    public final UUID user = UUID.randomUUID();
    public final UUID group = UUID.randomUUID();
    public final UUID deviceType = UUID.randomUUID();
    public final UUID device = UUID.randomUUID();

    public Site() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            tell(kafka, Topics.LOCATIONS, location(location, "Here"));
            tell(kafka, Topics.LOCATIONS, location(elsewhere, "Elsewhere"));
            tell(kafka, Topics.GROUPS, new GroupState(group, organization, 0, 1, "Day shift"));
            tell(
                    kafka,
                    Topics.DEVICE_TYPES,
                    new DeviceTypeState(deviceType, organization, 0, "Scanner", 90, 10, 80, List.of()));
            tell(kafka, Topics.USERS, person(user, List.of(group)));
            tell(kafka, Topics.DEVICES, thing());
        }
        Eventually.eventually(() -> assertThat(known()).isEqualTo(6));
    }

    public RequestSpecification as(String... permissions) {
        return given().filter(OpenApiCheck.filter())
                .auth()
                .oauth2(Tokens.user(organization, permissions))
                .contentType(ContentType.JSON);
    }

    public RequestSpecification asPlanner() {
        return as(
                "shifts:read",
                "shifts:write",
                "rosters:read",
                "rosters:write",
                "reservations:read",
                "reservations:write",
                "escalations:read",
                "escalations:write",
                "custody:read",
                "forecast:read");
    }

    /** The body of a good shift, to be changed by the test. */
    public Map<String, Object> shift() {
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

    public Map<String, Object> shift(String field, Object value) {
        Map<String, Object> body = shift();
        body.put(field, value);
        return body;
    }

    public Map<String, Object> shift(String field, Object value, String otherField, Object otherValue) {
        Map<String, Object> body = shift(field, value);
        body.put(otherField, otherValue);
        return body;
    }

    public String create(Map<String, Object> body) {
        return asPlanner()
                .body(body)
                .post("/api/v1/shifts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A person more, who is in groups. */
    public UUID newPerson(UUID... groups) {
        UUID id = UUID.randomUUID();
        tell(person(id, List.of(groups)));
        return id;
    }

    /** A person more, as files name people. */
    public UUID newEmployee(@Nullable String employeeId, String name) {
        UUID id = UUID.randomUUID();
        tell(person(id, employeeId, name, List.of(), List.of()));
        return id;
    }

    /** A person who may do something at a location, everywhere without one. */
    public UUID newPermitted(String permission, UUID... locations) {
        UUID id = UUID.randomUUID();
        tell(person(id, List.of(), List.of(new UserState.Right(permission, List.of(locations)))));
        return id;
    }

    /** Tells a state as the service that owns the thing, and waits until it is known. */
    public void tell(State state) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            tell(kafka, TOPICS.get(state.getClass()), state);
        }
        Eventually.eventually(() -> assertThat(version(state)).isEqualTo(state.version()));
    }

    private static long version(State state) throws Exception {
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl());
                var statement = connection.prepareStatement(
                        "select version from scheduling.projection where kind = ? and id = ?")) {
            statement.setString(1, state.getClass().getSimpleName());
            statement.setObject(2, state.id());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        }
    }

    private static void tell(KafkaProbe kafka, String topic, State state) {
        kafka.send(topic, state.id(), state.organization(), (Record) state);
    }

    private LocationState location(UUID id, String name) {
        return new LocationState(id, organization, 0, name, "DE", "Europe/Berlin", List.of());
    }

    private UserState person(UUID id, List<UUID> groups) {
        return person(id, groups, List.of());
    }

    private UserState person(UUID id, List<UUID> groups, List<UserState.Right> rights) {
        return person(id, "001", "Employee 001", groups, rights);
    }

    private UserState person(
            UUID id, @Nullable String employeeId, String name, List<UUID> groups, List<UserState.Right> rights) {
        return new UserState(
                id,
                organization,
                0,
                1,
                employeeId,
                name,
                null,
                UserType.EMPLOYEE,
                true,
                groups,
                rights,
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
