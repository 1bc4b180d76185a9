package io.smartlocker.identity.directorysync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a server as customers run it. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class SlapdTest {
    private static Slapd slapd;

    @BeforeAll
    static void start() throws Exception {
        slapd = Slapd.start();
    }

    @AfterAll
    static void stop() throws Exception {
        slapd.close();
    }

    @Test
    void people_come_over_start_tls_in_pages_with_their_groups_and_go() throws Exception {
        String uid = Api.unique("u");
        String last = "";
        for (int i = 0; i < 7; i++) {
            last = slapd.person(uid + "-" + i, "Employee 00" + i);
        }
        slapd.group("all-" + uid, last, "cn=all-" + uid + "," + Slapd.BASE);
        String group = Syncs.newGroup();
        String sync = Syncs.added(request(Map.of(
                "startTls",
                true,
                "caCertificate",
                slapd.certificate(),
                "userFilter",
                "(uid=" + uid + "-*)",
                "groupBase",
                Slapd.BASE,
                "groups",
                List.of(Map.of("group", "cn=all-" + uid + "," + Slapd.BASE, "groups", List.of(group))))));

        JsonPath first = Syncs.ran(sync);
        assertThat(first.getString("detail")).isNull();
        assertThat(first.getInt("added")).isEqualTo(7);
        Syncs.person(uid + "-6").body("name", is("Employee 006")).body("groups", contains(group));

        slapd.delete(last);
        JsonPath second = Syncs.ran(sync);
        assertThat(second.getInt("deactivated")).isEqualTo(1);
        assertThat(second.getInt("unchanged")).isEqualTo(6);
        Syncs.person(uid + "-6").body("active", is(false));
    }

    @Test
    void a_server_that_nobody_vouches_for_is_not_believed() {
        String sync = Syncs.added(request(Map.of("startTls", true)));

        JsonPath run = Syncs.ran(sync);

        assertThat(run.getString("state")).isEqualTo("FAILED");
        assertThat(run.getInt("added")).isZero();
    }

    private static Map<String, Object> request(Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "name",
                Api.unique("slapd"),
                "url",
                slapd.url(),
                "bindDn",
                Slapd.BIND_DN,
                "password",
                Slapd.PASSWORD,
                "userBase",
                Slapd.BASE,
                "attributes",
                Map.of("name", "displayName", "username", "uid")));
        request.putAll(more);
        return request;
    }
}
