package io.smartlocker.identity.directorysync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class DirectorySyncTest {
    private TestDirectory directory;
    private String uid;

    @BeforeEach
    void open() throws LDAPException {
        directory = TestDirectory.active();
        uid = Api.unique("u");
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void people_are_added_changed_and_left_alone() throws LDAPException {
        String dn = directory.person(uid, "Employee 001", "mail", uid + "@example.com");
        String sync = Syncs.added(directory);

        JsonPath first = Syncs.ran(sync);
        assertThat(first.getString("state")).isEqualTo("DONE");
        assertThat(first.getBoolean("complete")).isTrue();
        assertThat(first.getInt("added")).isEqualTo(1);
        Syncs.person(uid)
                .body("name", is("Employee 001"))
                .body("email", is(uid + "@example.com"))
                .body("active", is(true));

        directory.set(dn, "displayName", "Employee 002");
        JsonPath second = Syncs.ran(sync);
        assertThat(second.getBoolean("complete")).isFalse();
        assertThat(second.getInt("changed")).isEqualTo(1);
        Syncs.person(uid).body("name", is("Employee 002")).body("version", is(1));

        JsonPath third = Syncs.ran(sync);
        assertThat(third.getInt("changed") + third.getInt("added")).isZero();
        Syncs.person(uid).body("version", is(1));
    }

    @Test
    void somebody_who_was_renamed_is_still_the_same() throws LDAPException {
        String dn = directory.person(uid, "Employee 001");
        String sync = Syncs.added(directory);
        Syncs.ran(sync);
        String id = Syncs.person(uid).extract().path("id");

        directory.rename(dn, "uid=" + uid + "-renamed");
        Syncs.ran(sync);

        Syncs.person(uid + "-renamed").body("id", is(id));
    }

    @Test
    void who_is_disabled_or_missing_is_locked_out_and_comes_back() throws LDAPException {
        String disabled = directory.person(uid + "1", "Employee 001");
        String missing = directory.person(uid + "2", "Employee 002");
        String sync = Syncs.added(directory, Map.of("deactivationPercent", 100));
        Syncs.ran(sync);

        directory.set(disabled, "userAccountControl", "514");
        Entry gone = directory.take(missing);
        JsonPath away = Syncs.ranCompletely(sync);
        assertThat(away.getInt("deactivated")).isEqualTo(2);
        Syncs.person(uid + "1").body("active", is(false));
        Syncs.person(uid + "2").body("active", is(false)).body("name", is("Employee 002"));
        assertThat(Syncs.ranCompletely(sync).getInt("deactivated")).isZero();

        directory.set(disabled, "userAccountControl", "512");
        directory.putBack(gone);
        JsonPath back = Syncs.ranCompletely(sync);
        assertThat(back.getInt("reactivated")).isEqualTo(2);
        Syncs.person(uid + "1").body("active", is(true));
        Syncs.person(uid + "2").body("active", is(true));
    }

    @Test
    void whom_an_administrator_locked_out_stays_so_when_the_directory_changes_something_else() throws LDAPException {
        String dn = directory.person(uid, "Employee 001");
        String sync = Syncs.added(directory);
        Syncs.ran(sync);
        String id = Syncs.person(uid).extract().path("id");
        Api.asAdmin()
                .body(Map.of("active", false))
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(200);

        directory.set(dn, "displayName", "Employee 002");
        Syncs.ran(sync);

        Syncs.person(uid).body("name", is("Employee 002")).body("active", is(false));
    }

    @Test
    void a_run_that_would_lock_out_too_many_changes_nothing() throws LDAPException {
        String first = null;
        for (int i = 0; i < 4; i++) {
            String dn = directory.person(uid + i, "Employee");
            first = first == null ? dn : first;
        }
        String sync = Syncs.added(directory);
        Syncs.ran(sync);

        directory.delete(first);
        directory.person(uid + "new", "Employee");
        JsonPath stopped = Syncs.ranCompletely(sync);

        assertThat(stopped.getString("state")).isEqualTo("STOPPED");
        assertThat(stopped.getString("detail")).contains("1 of 4 people", "20 %");
        assertThat(stopped.getInt("added")).isZero();
        Syncs.person(uid + "0").body("active", is(true));
        Api.asAdmin().queryParam("q", uid + "new").get("/api/v1/users").then().body("total", is(0));
    }

    @Test
    void groups_in_groups_count_even_in_a_circle_and_in_parts() throws LDAPException {
        String one = directory.person(uid + "1", "Employee 001");
        String two = directory.person(uid + "2", "Employee 002");
        String three = directory.person(uid + "3", "Employee 003");
        directory.giveMembersInRangesOf(2);
        String inner = directory.group("inner-" + uid, two, "cn=outer-" + uid + "," + TestDirectory.BASE);
        String outer = directory.group("outer-" + uid, one, inner, "cn=nobody," + TestDirectory.BASE, three);
        String ours = Syncs.newGroup();
        String own = Syncs.newGroup();
        String sync = Syncs.added(
                directory,
                Map.of(
                        "groupBase",
                        TestDirectory.BASE,
                        "groups",
                        List.of(Map.of("group", outer.toUpperCase(Locale.ROOT), "groups", List.of(ours)))));
        Syncs.ran(sync);

        for (String person : List.of("1", "2", "3")) {
            Syncs.person(uid + person).body("groups", contains(ours));
        }

        String id = Syncs.person(uid + "2").extract().path("id");
        Api.asAdmin().put("/api/v1/groups/" + own + "/members/" + id).then().statusCode(204);
        directory.set(outer, "member", one);
        assertThat(Syncs.ran(sync).getBoolean("complete")).isTrue();

        Syncs.person(uid + "1").body("groups", contains(ours));
        Syncs.person(uid + "2").body("groups", contains(own));
        Syncs.person(uid + "3").body("groups", empty());
    }

    @Test
    void a_group_of_the_directory_can_give_a_role_and_take_it_again() throws LDAPException {
        String dn = directory.person(uid, "Employee 001");
        String group = directory.group("g-" + uid, dn);
        String role = Api.asAdmin()
                .body(Map.of("name", Api.unique("role"), "permissions", List.of("users:read")))
                .post("/api/v1/roles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String sync = Syncs.added(
                directory,
                Map.of(
                        "groupBase",
                        TestDirectory.BASE,
                        "groups",
                        List.of(Map.of("group", group, "roles", List.of(role)))));
        Syncs.ran(sync);
        Syncs.person(uid).body("roles.role", contains(role));

        directory.set(group, "member", "cn=nobody," + TestDirectory.BASE);
        Syncs.ran(sync);
        Syncs.person(uid).body("roles", empty());
    }

    @Test
    void changes_are_followed_until_another_server_counts() throws LDAPException {
        directory.person(uid, "Employee 001");
        String sync = Syncs.added(directory);
        Syncs.ran(sync);
        directory.filters();

        Syncs.ran(sync);
        assertThat(directory.filters()).anyMatch(filter -> filter.contains("uSNChanged>="));

        directory.restore();
        assertThat(Syncs.ran(sync).getBoolean("complete")).isTrue();
    }

    @Test
    void who_cannot_be_written_is_reported_and_tried_again() throws LDAPException {
        String taken = Api.unique("taken") + "@example.com";
        String id = Api.asAdmin()
                .body(Map.of("name", "Employee 000", "email", taken))
                .post("/api/v1/users")
                .then()
                .extract()
                .path("id");
        String dn = directory.person(uid, "Employee 001", "mail", taken);
        directory.person(uid + "2", "Employee 002");
        String sync = Syncs.added(directory);

        JsonPath first = Syncs.ran(sync);
        assertThat(first.getString("state")).isEqualTo("DONE");
        assertThat(first.getInt("added")).isEqualTo(1);
        assertThat(first.getInt("failed")).isEqualTo(1);
        assertThat(first.getString("failures[0].entry")).isEqualTo(dn);
        assertThat(first.getString("failures[0].reason")).isEqualTo("email: is somebody else's.");

        Api.asAdmin()
                .body("{\"email\":null}")
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(200);
        assertThat(Syncs.ran(sync).getInt("added")).isEqualTo(1);
    }

    @Test
    void somebody_with_the_employee_id_is_taken_over_rather_than_added_twice() throws LDAPException {
        String id = Api.asAdmin()
                .body(Map.of("name", "Employee 000", "employeeId", uid))
                .post("/api/v1/users")
                .then()
                .extract()
                .path("id");
        directory.person(uid, "Employee 001", "employeeID", uid);
        String sync =
                Syncs.added(directory, Map.of("attributes", Map.of("name", "displayName", "employeeId", "employeeID")));

        assertThat(Syncs.ran(sync).getInt("changed")).isEqualTo(1);

        Syncs.person(uid).body("id", is(id)).body("name", is("Employee 001"));
    }

    @Test
    void a_dry_run_only_reports() throws LDAPException {
        directory.person(uid, "Employee 001");
        String sync = Syncs.added(directory);

        JsonPath report = Syncs.ran(sync, true);

        assertThat(report.getInt("added")).isEqualTo(1);
        Api.asAdmin().queryParam("q", uid).get("/api/v1/users").then().body("total", is(0));
        assertThat(Syncs.ran(sync).getInt("added")).isEqualTo(1);
        Api.asAdmin()
                .get("/api/v1/directory-syncs/" + sync + "/runs")
                .then()
                .statusCode(200)
                .body("items.dryRun", contains(false, true))
                .body("total", is(2));
    }

    @Test
    void a_directory_that_does_not_count_changes_is_compared_each_time() throws LDAPException {
        try (TestDirectory plain = TestDirectory.plain()) {
            plain.person(uid, "Employee 001");
            String sync = Syncs.added(plain);
            Syncs.ran(sync);

            JsonPath again = Syncs.ran(sync);
            assertThat(again.getBoolean("complete")).isTrue();
            assertThat(again.getInt("unchanged")).isEqualTo(1);
        }
    }

    @Test
    void a_wrong_password_or_a_closed_door_is_reported() {
        String sync = Syncs.added(directory, Map.of("password", "wrong"));
        JsonPath refused = Syncs.ran(sync);
        assertThat(refused.getString("state")).isEqualTo("FAILED");
        assertThat(refused.getString("detail")).contains("49");

        directory.close();
        assertThat(Syncs.ran(sync).getString("state")).isEqualTo("FAILED");
    }

    @Test
    void the_password_is_never_shown_and_never_sent_elsewhere() {
        String sync = Syncs.added(directory);
        Api.asAdmin()
                .get("/api/v1/directory-syncs/" + sync)
                .then()
                .statusCode(200)
                .body(not(containsString(TestDirectory.PASSWORD)));
        Syncs.change(sync, Map.of("url", "ldap://localhost:1")).statusCode(400).body("errors[0].field", is("password"));
        Syncs.change(sync, Map.of("name", Api.unique("sync"), "intervalMinutes", 15))
                .statusCode(200)
                .body("intervalMinutes", is(15));
        assertThat(Syncs.ran(sync).getString("state")).isEqualTo("DONE");
    }

    @Test
    void what_cannot_be_is_refused_with_its_field() {
        Syncs.refused(directory, Map.of("url", "http://example.com")).body("errors[0].field", is("url"));
        Syncs.refused(directory, Map.of("url", "ldap://user@example.com")).body("errors[0].field", is("url"));
        Syncs.refused(directory, Map.of("userFilter", "(objectClass=person")).body("errors[0].field", is("userFilter"));
        Syncs.refused(directory, Map.of("userBase", "nonsense")).body("errors[0].field", is("userBase"));
        Syncs.refused(directory, Map.of("attributes", Map.of("shoeSize", "x", "name", "cn")))
                .body("errors[0].field", is("attributes"));
        Syncs.refused(directory, Map.of("attributes", Map.of("name", "cn)(uid=*")))
                .body("errors.field", containsInAnyOrder(containsString("attributes")));
        Syncs.refused(directory, Map.of("caCertificate", "nonsense")).body("errors[0].field", is("caCertificate"));
        Syncs.refused(directory, Map.of("groups", List.of(Map.of("group", "cn=x"))))
                .body("errors[0].field", is("groupBase"));
        Syncs.refused(directory, Map.of("deactivationPercent", 101)).body("errors[0].field", is("deactivationPercent"));
        Syncs.refused(directory, Map.of("organization", "x")).body("type", is("malformed"));
    }

    @Test
    void only_somebody_who_may_do_everything_lets_a_directory_in() {
        String lesser = Api.tokenWith("organizations:read", "organizations:write", "users:write");
        Api.as(lesser)
                .body(Syncs.request(directory, Map.of()))
                .post("/api/v1/directory-syncs")
                .then()
                .statusCode(403)
                .body("type", is("more-than-your-own"));
        String sync = Syncs.added(directory);
        Api.as(lesser).delete("/api/v1/directory-syncs/" + sync).then().statusCode(403);
        Api.as(lesser).get("/api/v1/directory-syncs/" + sync).then().statusCode(200);
        Api.as(Api.tokenWith("users:write"))
                .get("/api/v1/directory-syncs")
                .then()
                .statusCode(403);
    }

    @Test
    void a_directory_that_is_removed_leaves_its_people() throws LDAPException {
        directory.person(uid, "Employee 001");
        String sync = Syncs.added(directory);
        Syncs.ran(sync);

        Api.asAdmin().delete("/api/v1/directory-syncs/" + sync).then().statusCode(204);

        Api.asAdmin().get("/api/v1/directory-syncs/" + sync).then().statusCode(404);
        Api.asAdmin().post("/api/v1/directory-syncs/" + sync + "/runs").then().statusCode(404);
        Syncs.person(uid).body("active", is(true));
    }
}
