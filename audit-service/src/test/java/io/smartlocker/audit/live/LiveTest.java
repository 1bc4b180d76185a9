package io.smartlocker.audit.live;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.audit.People;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LiveTest {
    private static final String LIVE = "/api/v1/live";

    private final UUID organization = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final String token = Tokens.user(person, organization, "bays:read", "commands:read", "lockers:read");
    private final KafkaProbe kafka = new KafkaProbe();
    private final Site site = new Site(kafka, organization).stands();

    @BeforeEach
    void changes_are_followed() {
        eventually(() -> get(token, "?follow=false").statusCode(200));
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void changes_are_told_while_they_happen_to_the_organisation_alone() throws Exception {
        Site another = new Site(kafka, UUID.randomUUID()).stands();
        try (LiveClient client = begun(token)) {
            another.bayChanges();
            site.bayChanges();
            site.commandIsSent();
            site.alarmIsRaised();

            eventually(() -> {
                assertThat(client.data("bay")).hasSize(1);
                assertThat(client.data("command")).hasSize(1);
                assertThat(client.data("alarm")).hasSize(1);
            });
            assertThat(client.data("bay").getFirst()).contains(site.bay.toString(), "\"door\":\"OPEN\"");

            site.alarmIsOver();
            site.bayGoes();

            eventually(() -> {
                assertThat(client.data("alarm-gone")).containsExactly("{\"id\":\"" + site.alarm + "\"}");
                assertThat(client.data("bay-gone")).containsExactly("{\"id\":\"" + site.bay + "\"}");
            });
            assertThat(client.heard()).noneMatch(event -> event.data().contains(another.bay.toString()));
        }
    }

    @Test
    void who_comes_again_is_told_what_he_missed() throws Exception {
        String heard;
        try (LiveClient client = begun(token)) {
            site.bayChanges();
            eventually(() -> assertThat(client.data("bay")).hasSize(1));
            heard = client.heard().stream()
                    .filter(event -> "bay".equals(event.name()))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        site.bayChanges();
        site.alarmIsRaised();

        try (LiveClient client = LiveClient.goingOn(token, heard)) {
            eventually(() -> {
                assertThat(client.data("bay")).hasSize(1);
                assertThat(client.data("alarm")).hasSize(1);
            });
            assertThat(client.data("begin")).containsExactly("{\"resumed\":true}");
            assertThat(client.data("bay").getFirst()).contains("\"version\":2");
        }
        given().header("Last-Event-ID", "nonsense")
                .auth()
                .oauth2(token)
                .get(LIVE + "?follow=false")
                .then()
                .body(containsString("data:{\"resumed\":false}"));
    }

    @Test
    void who_is_limited_to_a_location_hears_of_nothing_else() throws Exception {
        Site elsewhere = new Site(kafka, organization).stands();
        String limited = Tokens.sign(
                Tokens.claims(person, organization, Tokens.ADMIN_AUDIENCE, "bays:read", "commands:read", "lockers:read")
                        .claim("locations", Set.of(site.location.toString())));
        try (LiveClient client = begun(limited);
                LiveClient unlimited = begun(token)) {
            elsewhere.bayChanges();
            elsewhere.commandIsSent();
            elsewhere.alarmIsRaised();
            elsewhere.alarmIsOver();
            site.alarmIsRaised();
            site.alarmIsOver();
            eventually(() -> {
                site.bayChanges();
                site.commandIsSent();
                assertThat(client.data("bay")).isNotEmpty();
                assertThat(client.data("command")).isNotEmpty();
                assertThat(client.data("alarm-gone")).isNotEmpty();
                assertThat(unlimited.data("alarm-gone")).hasSize(2);
                assertThat(unlimited.data("command")).hasSizeGreaterThan(1);
            });
            assertThat(client.heard())
                    .noneMatch(event -> event.data().contains(elsewhere.bay.toString())
                            || event.data().contains(elsewhere.kiosk.toString())
                            || event.data().contains(elsewhere.alarm.toString()));
        }
    }

    @Test
    void of_commands_and_alarms_hears_who_may_see_them() throws Exception {
        String bays = Tokens.user(organization, "bays:read");
        try (LiveClient client = begun(bays);
                LiveClient all = begun(token)) {
            site.commandIsSent();
            site.alarmIsRaised();
            eventually(() -> {
                assertThat(all.data("command")).hasSize(1);
                assertThat(all.data("alarm")).hasSize(1);
            });
            site.bayChanges();
            eventually(() -> assertThat(client.data("bay")).hasSize(1));
            assertThat(client.data("command")).isEmpty();
            assertThat(client.data("alarm")).isEmpty();
        }
        get(bays, "?kind=BAY&kind=ALARM").statusCode(403).body("type", equalTo("forbidden"));
        get(token, "?kind=SHIFT").statusCode(400).body("type", equalTo("invalid"));
        get(token, "?follow=perhaps").statusCode(400);
        get(Tokens.user(organization, "lockers:read"), "").statusCode(403);
        given().get(LIVE).then().statusCode(401);
    }

    @Test
    void a_stream_ends_with_the_session() throws Exception {
        try (LiveClient client = begun(token)) {
            kafka.send(Topics.USERS, person, organization, People.deactivated(person, organization));

            eventually(() -> assertThat(client.isEnded()).isTrue());
            assertThat(client.data("end")).containsExactly("{\"reason\":\"SESSION_ENDED\"}");
        }
    }

    @Test
    void a_stream_ends_with_its_token_and_goes_on_with_another() throws Exception {
        String shortLived = Tokens.sign(Tokens.claims(person, organization, Tokens.ADMIN_AUDIENCE, "bays:read")
                .expiresIn(Duration.ofSeconds(3)));
        try (LiveClient client = begun(shortLived)) {
            eventually(() -> assertThat(client.isEnded()).isTrue());
            assertThat(client.data("end")).containsExactly("{\"reason\":\"TOKEN_EXPIRED\"}");

            try (LiveClient next =
                    LiveClient.goingOn(token, client.heard().getLast().id())) {
                eventually(() -> assertThat(next.data("begin")).containsExactly("{\"resumed\":true}"));
            }
        }
    }

    @Test
    void a_silent_stream_says_that_it_is_there_and_how_far_it_is() throws Exception {
        try (LiveClient client = begun(token)) {
            eventually(() -> assertThat(client.heard())
                    .anyMatch(event -> event.name() == null && !event.id().isEmpty()));
        }
    }

    private static LiveClient begun(String token) throws Exception {
        LiveClient client = LiveClient.open(token);
        eventually(() -> assertThat(client.data("begin")).hasSize(1));
        return client;
    }

    private static ValidatableResponse get(String token, String query) {
        return given().filter(OpenApiCheck.filter())
                .auth()
                .oauth2(token)
                .get(LIVE + query)
                .then();
    }
}
