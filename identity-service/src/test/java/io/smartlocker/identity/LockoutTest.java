package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LockoutTest {
    private Someone someone;

    @BeforeEach
    void somebody() {
        someone = new Someone();
    }

    @Test
    void waits_grow_from_half_a_minute_to_ten_and_a_right_password_ends_them() {
        IntStream.range(0, 4).forEach(i -> guess().statusCode(401));
        for (int seconds : List.of(30, 60, 300, 600, 600)) {
            guess().statusCode(401);
            someone.signIn(Map.of())
                    .statusCode(429)
                    .header(
                            "Retry-After",
                            Integer::parseInt,
                            both(greaterThan(seconds - 10)).and(lessThanOrEqualTo(seconds)));
            letTheWaitEnd();
        }

        someone.signIn(Map.of()).statusCode(200);
        IntStream.range(0, 4).forEach(i -> guess().statusCode(401));
        someone.signIn(Map.of()).statusCode(200);
    }

    @Test
    void every_lockout_is_told() {
        IntStream.range(0, 5).forEach(i -> guess().statusCode(401));

        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(probe.read(Topics.ACTIVITY, someone.id).stream()
                            .map(message -> Contracts.read(message.value(), Activity.class))
                            .filter(activity -> activity.type().equals("user.locked-out")))
                    .singleElement()
                    .satisfies(lockout -> {
                        assertThat(lockout.result()).isEqualTo(Activity.Result.REFUSED);
                        assertThat(lockout.details()).containsEntry("locked", "credential");
                    }));
        }
    }

    @Test
    void failures_stand_in_the_database_so_that_a_restart_forgets_none() {
        long before = Rows.number("select count(*) from sign_in_failure");
        guess().statusCode(401);

        assertThat(Rows.number("select count(*) from sign_in_failure")).isEqualTo(before + 2);
        assertThat(Rows.number("select count(*) from sign_in_failure where key like '%' || ? || '%'", someone.username))
                .isZero();
    }

    @Test
    void many_guesses_at_once_are_no_more_than_five() {
        List<Integer> answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> guess().extract().statusCode())
                .toList();

        assertThat(answers)
                .containsOnly(401, 429)
                .filteredOn(status -> status == 401)
                .hasSize(5);
        someone.signIn(Map.of()).statusCode(429);
    }

    @Test
    void an_unknown_name_takes_as_long_as_a_wrong_password() {
        long known = median(() -> guess().statusCode(401));
        long unknown = median(() -> someone.signIn(Map.of("username", Api.unique("nobody")))
                .statusCode(401)
                .body("type", is("sign-in-refused")));

        assertThat((double) unknown / known).isBetween(0.4, 2.5);
    }

    private static long median(Runnable attempt) {
        return LongStream.range(0, 3)
                .map(i -> {
                    long begin = System.nanoTime();
                    attempt.run();
                    return System.nanoTime() - begin;
                })
                .sorted()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private ValidatableResponse guess() {
        return someone.signIn(Map.of("password", "not the password"));
    }

    /** As if all that are locked had waited. */
    private static void letTheWaitEnd() {
        Rows.change("update sign_in_failure set locked_until = now() where locked_until > now()");
    }
}
