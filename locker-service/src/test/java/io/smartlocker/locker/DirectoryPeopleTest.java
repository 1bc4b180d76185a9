package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.state.UserState.Right;
import io.smartlocker.testing.Eventually;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whom a kiosk is told, and how much of them. */
@QuarkusTest
class DirectoryPeopleTest extends DirectoryScene {
    @Test
    void a_person_appears_with_a_grant_and_goes_when_the_membership_ends() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        UUID stranger = UuidV7.next();
        customer.user(user, 0, group);
        customer.user(stranger, 0);
        grantTo(group);
        Eventually.eventually(() -> assertThat(kiosk.person(user).grants())
                .extracting(DirectoryEntry.Person.Grant::locker)
                .containsExactly(locker));
        assertThat(kiosk.directory()).doesNotContainKeys("user:" + stranger, "stranger:" + stranger);
        long revision = kiosk.person(user).revision();

        credential(user, CredentialState.Kind.BADGE, "badge-verifier");
        credential(user, CredentialState.Kind.PIN, "pin-verifier");
        Eventually.eventually(() -> {
            assertThat(kiosk.person(user).badges()).containsExactly("badge-verifier");
            assertThat(kiosk.person(user).pin()).isEqualTo("pin-verifier");
        });
        assertThat(kiosk.person(user).revision()).isGreaterThan(revision);

        customer.user(user, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).doesNotContainKey("user:" + user));
    }

    @Test
    void of_a_stranger_only_the_badges_are_told_until_a_grant_makes_a_person_of_them() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        customer.user(user, 0);
        credential(user, CredentialState.Kind.BADGE, "badge-verifier");
        credential(user, CredentialState.Kind.PIN, "pin-verifier");
        grantTo(group);
        Eventually.eventually(() -> assertThat(kiosk.entry("stranger:" + user, DirectoryEntry.Stranger.class))
                .get()
                .extracting(DirectoryEntry.Stranger::badges)
                .isEqualTo(List.of("badge-verifier")));
        assertThat(kiosk.directory()).doesNotContainKey("user:" + user);

        customer.user(user, 1, group);
        Eventually.eventually(
                () -> assertThat(kiosk.directory()).containsKey("user:" + user).doesNotContainKey("stranger:" + user));

        customer.user(user, 2);
        Eventually.eventually(() ->
                assertThat(kiosk.directory()).containsKey("stranger:" + user).doesNotContainKey("user:" + user));
    }

    private void credential(UUID user, CredentialState.Kind kind, String verifier) {
        UUID id = UuidV7.next();
        kafka.send(
                Topics.CREDENTIALS,
                id,
                customer.organization,
                new CredentialState(id, customer.organization, 0, user, kind, verifier));
    }

    @Test
    void a_deleted_person_goes_and_is_no_stranger_either() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        customer.user(user, 0, group);
        credential(user, CredentialState.Kind.BADGE, "badge-verifier");
        grantTo(group);
        Eventually.eventually(() -> assertThat(kiosk.person(user).badges()).containsExactly("badge-verifier"));

        long newest = kiosk.directory().values().stream()
                .mapToLong(DirectoryEntry::revision)
                .max()
                .orElseThrow();

        kafka.tombstone(Topics.USERS, user, customer.organization);

        Eventually.eventually(
                () -> assertThat(kiosk.directory()).doesNotContainKeys("user:" + user, "stranger:" + user));
        customer.as("kiosks:read")
                .get("/api/v1/kiosks/" + kiosk.id + "/health")
                .then()
                .statusCode(200)
                .body("directoryRevision", equalTo((int) newest));
    }

    @Test
    void a_grant_taken_back_takes_its_people_back() {
        UUID group = customer.group("Day shift");
        UUID user = UuidV7.next();
        customer.user(user, 0, group);
        UUID grant = grantTo(group);
        Eventually.eventually(() -> kiosk.person(user));
        customer.as("grants:write").delete("/api/v1/grants/" + grant).then().statusCode(204);
        Eventually.eventually(() -> assertThat(kiosk.directory()).doesNotContainKey("user:" + user));
    }

    @Test
    void rights_count_where_they_were_given() {
        UUID group = customer.group("Day shift");
        UUID here = UuidV7.next();
        UUID elsewhere = UuidV7.next();
        withRight(here, group, location);
        withRight(elsewhere, group, UUID.randomUUID());
        grantTo(group);
        Eventually.eventually(() -> {
            assertThat(kiosk.person(here).takeAnytime()).isTrue();
            assertThat(kiosk.person(here).orders()).containsExactly("bays:open", "lockers:open-all");
            assertThat(kiosk.person(elsewhere).takeAnytime()).isFalse();
            assertThat(kiosk.person(elsewhere).orders()).isEmpty();
        });
    }

    @Test
    void who_may_order_there_needs_no_grant() {
        UUID group = customer.group("Technicians");
        UUID here = UuidV7.next();
        UUID elsewhere = UuidV7.next();
        withRight(here, group, location);
        withRight(elsewhere, group, UUID.randomUUID());
        credential(here, CredentialState.Kind.BADGE, "badge-verifier");
        credential(elsewhere, CredentialState.Kind.BADGE, "another-verifier");

        Eventually.eventually(() -> {
            assertThat(kiosk.person(here).orders()).containsExactly("bays:open", "lockers:open-all");
            assertThat(kiosk.person(here).grants()).isEmpty();
            assertThat(kiosk.person(here).badges()).containsExactly("badge-verifier");
            assertThat(kiosk.directory())
                    .containsKey("stranger:" + elsewhere)
                    .doesNotContainKeys("user:" + elsewhere, "stranger:" + here);
        });

        customer.user(here, 2, group);
        Eventually.eventually(() ->
                assertThat(kiosk.directory()).containsKey("stranger:" + here).doesNotContainKey("user:" + here));
    }

    private void withRight(UUID id, UUID group, UUID where) {
        UserState plain = customer.user(id, 0, group);
        kafka.send(
                Topics.USERS,
                id,
                customer.organization,
                new UserState(
                        id,
                        customer.organization,
                        1,
                        1,
                        "001",
                        "Employee 001",
                        null,
                        plain.type(),
                        true,
                        List.of(group),
                        Stream.of("devices:take-anytime", "lockers:open-all", "bays:open", "users:read")
                                .map(permission -> new Right(permission, List.of(where)))
                                .toList(),
                        null,
                        null,
                        null,
                        null,
                        1,
                        0));
    }
}
