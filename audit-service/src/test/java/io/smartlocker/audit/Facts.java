package io.smartlocker.audit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import io.smartlocker.testing.OpenApiCheck;
import io.smartlocker.testing.Tokens;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An organisation of a test's own, in which things happen. */
public final class Facts {
    public static final Instant DAWN = Instant.parse("2026-03-01T06:00:00Z");

    public final UUID organization = UUID.randomUUID();
    public final UUID person = UUID.randomUUID();
    public final UUID bay = UUID.randomUUID();

    public RequestSpecification as(String... permissions) {
        return given().filter(OpenApiCheck.filter())
                .auth()
                .oauth2(Tokens.user(organization, permissions))
                .contentType(ContentType.JSON);
    }

    public RequestSpecification asAuditor() {
        return as("logs:read");
    }

    /** An opening of the bay by the person, so many minutes after dawn. */
    public Activity opened(int minutes) {
        return activity("bay.opened", minutes, Actor.user(person), new Subject(Subject.Kind.BAY, bay), Result.SUCCESS);
    }

    public Activity activity(String type, int minutes, Actor actor, Subject subject, Result result) {
        return new Activity(
                UuidV7.next(),
                organization,
                DAWN.plusSeconds(60L * minutes),
                actor,
                type,
                subject,
                result,
                Map.of("purpose", "TAKE"));
    }

    /** Tells activities under one key, which keeps their order, and waits until they are in the log. */
    public void tell(Activity... activities) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            for (Activity activity : activities) {
                kafka.send(Topics.ACTIVITY, organization, organization, activity);
            }
        }
        UUID last = activities[activities.length - 1].id();
        Eventually.eventually(
                () -> asAuditor().get("/api/v1/logs/" + last).then().statusCode(200));
    }
}
