package io.smartlocker.audit.log;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.audit.Facts;
import io.smartlocker.audit.Rows;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class TamperingTest {
    private final Facts facts = new Facts();
    private final Activity second = facts.opened(1);
    private final Activity last = facts.opened(2);

    @BeforeEach
    void three_entries() {
        facts.tell(facts.opened(0), second, last);
        verified().body("holds", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result = 'REFUSED'",
                "type = 'bay.closed'",
                "at = at + interval '1 microsecond'",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "actor_id = null",
                "actor_kind = 'NOBODY'",
                "subject_id = gen_random_uuid()",
                "details = '{}'",
                "details = 'no JSON at all'",
                "hash = sha256('')"
            })
    void a_changed_entry_is_named(String change) throws SQLException {
        Rows.asSuperuser("update audit.log_entry set " + change + " where id = '" + second.id() + "'");

        verified()
                .body("holds", equalTo(false))
                .body("entries", equalTo(1))
                .body("mismatch.position", equalTo(2))
                .body("mismatch.id", equalTo(second.id().toString()))
                .body("mismatch.reason", equalTo("ALTERED"));
    }

    @Test
    void a_changed_entry_is_still_listed() throws SQLException {
        Rows.asSuperuser("update audit.log_entry set details = 'no JSON', actor_kind = 'NOBODY' where id = '"
                + second.id() + "'");

        facts.asAuditor().get("/api/v1/logs").then().statusCode(200).body("total", equalTo(3));
    }

    @Test
    void a_removed_entry_is_named() throws SQLException {
        Rows.asSuperuser("delete from audit.log_entry where id = '" + second.id() + "'");

        verified()
                .body("holds", equalTo(false))
                .body("mismatch.position", equalTo(2))
                .body("mismatch.id", nullValue())
                .body("mismatch.reason", equalTo("MISSING"));
    }

    @Test
    void a_removed_end_is_named() throws SQLException {
        Rows.asSuperuser("delete from audit.log_entry where id = '" + last.id() + "'");

        verified()
                .body("holds", equalTo(false))
                .body("entries", equalTo(2))
                .body("mismatch.position", equalTo(3))
                .body("mismatch.reason", equalTo("MISSING"));
    }

    @Test
    void a_second_entry_for_one_place_is_named() throws SQLException {
        Rows.asSuperuser("""
                insert into audit.log_entry select organization, position, recorded_at + interval '1 microsecond',
                gen_random_uuid(), at, actor_kind, actor_id, type, subject_kind, subject_id, result, details, hash
                from audit.log_entry where id = '%s'""".formatted(last.id()));

        verified()
                .body("holds", equalTo(false))
                .body("mismatch.position", equalTo(3))
                .body("mismatch.reason", equalTo("DOUBLED"));
    }

    @Test
    void another_organisation_is_not_touched_by_it() throws SQLException {
        Facts other = new Facts();
        other.tell(other.opened(0));

        Rows.asSuperuser("delete from audit.log_entry where organization = '" + facts.organization + "'");

        other.asAuditor().get("/api/v1/logs/verify").then().body("holds", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.log_entry set result = 'REFUSED'",
                "delete from audit.log_entry",
                "truncate audit.log_entry"
            })
    void the_services_own_role_cannot_change_the_log(String statement) {
        assertThatThrownBy(() -> Rows.asService(statement)).hasMessageContaining("only ever added to");
    }

    @Test
    void a_chain_that_was_made_anew_after_it_was_signed_is_named() throws SQLException {
        signed(3);
        Activity refused = new Activity(
                second.id(),
                second.organization(),
                second.at(),
                second.actor(),
                second.type(),
                second.subject(),
                Activity.Result.REFUSED,
                second.details());

        rewrite(refused, last);

        verified()
                .body("holds", equalTo(false))
                .body("entries", equalTo(2))
                .body("mismatch.position", equalTo(3))
                .body("mismatch.reason", equalTo("NOT_WHAT_WAS_SIGNED"));
    }

    @Test
    void an_end_that_was_taken_back_after_it_was_signed_is_named() throws SQLException {
        signed(3);

        Rows.asSuperuser("""
                delete from audit.log_entry where id = '%s';
                update audit.log_head set position = 2, hash = (select hash from audit.log_entry where id = '%s')
                where organization = '%s'""".formatted(last.id(), second.id(), facts.organization));

        verified()
                .body("holds", equalTo(false))
                .body("mismatch.position", equalTo(3))
                .body("mismatch.reason", equalTo("BEHIND_CHECKPOINT"));
    }

    @Test
    void a_checkpoint_that_nobody_signed_is_named() throws SQLException {
        signed(3);

        Rows.asSuperuser("update audit.log_checkpoint set jws = jws || 'x' where organization = '" + facts.organization
                + "' and position = 3");

        verified().body("holds", equalTo(false)).body("mismatch.reason", equalTo("FORGED_CHECKPOINT"));
    }

    /** Waits until the end of the log is signed. */
    private void signed(int position) {
        Eventually.eventually(() -> verified().body("signedUpTo", equalTo(position)));
    }

    /** Makes the chain anew, from the second entry on, as somebody can who has the database and this program. */
    private void rewrite(Activity... changed) throws SQLException {
        LogHead head = head(1);
        for (Activity activity : changed) {
            LogEntry entry = LogEntry.after(head, activity, Contracts.write(activity.details()), recordedAt(activity));
            head = LogHead.at(entry);
            Rows.asSuperuser("update audit.log_entry set result = '%s', hash = decode('%s', 'hex') where id = '%s'"
                    .formatted(entry.result, HexFormat.of().formatHex(entry.hash), entry.id));
        }
        Rows.asSuperuser("update audit.log_head set hash = decode('%s', 'hex') where organization = '%s'"
                .formatted(HexFormat.of().formatHex(head.hash), facts.organization));
    }

    private LogHead head(long position) throws SQLException {
        String hash = Rows.texts("select encode(hash, 'hex') from audit.log_entry where organization = '"
                        + facts.organization + "' and position = " + position)
                .getFirst();
        return new LogHead(facts.organization, position, HexFormat.of().parseHex(hash));
    }

    private static Instant recordedAt(Activity activity) throws SQLException {
        String micros = Rows.texts("select cast(extract(epoch from recorded_at) * 1000000 as bigint)"
                        + " from audit.log_entry where id = '" + activity.id() + "'")
                .getFirst();
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }

    private ValidatableResponse verified() {
        return facts.asAuditor().get("/api/v1/logs/verify").then().statusCode(200);
    }
}
