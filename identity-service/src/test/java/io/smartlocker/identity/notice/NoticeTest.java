package io.smartlocker.identity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.notice.Notice;
import io.smartlocker.contracts.notice.Notice.Kind;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.mail.MailSink;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.Golden;
import io.smartlocker.testing.KafkaProbe;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
@QuarkusTestResource(MailSink.class)
class NoticeTest {
    private static final Map<String, String> OVERDUE = Map.of(
            "assetTag", "SCN-001",
            "dueAt", "2026-06-01T12:15:00Z",
            "location", "Warehouse North",
            "timeZone", "Europe/Berlin");

    private final KafkaProbe kafka = new KafkaProbe();
    private final String name = Api.unique("reader");
    private final String email = name + "@example.org";
    private UUID organization;

    @BeforeEach
    void organization() {
        organization = UUID.fromString(
                Api.asAdmin().get("/api/v1/auth/me").then().extract().path("organization.id"));
    }

    @Test
    void a_holder_is_told_that_a_device_should_be_back() {
        send(notice(person("en"), Kind.DEVICE_OVERDUE, OVERDUE, later()));

        MailSink.Received mail = MailSink.only(email);
        assertThat(mail.subject()).isEqualTo("Please bring SCN-001 back");
        assertThat(mail.text()).contains("at Warehouse North by 1 June 2026, 14:15.");
    }

    @Test
    void in_german_where_that_is_read() {
        send(notice(person("de-DE"), Kind.DEVICE_OVERDUE, OVERDUE, later()));

        MailSink.Received mail = MailSink.only(email);
        assertThat(mail.subject()).isEqualTo("Bitte bringen Sie SCN-001 zurück");
        assertThat(mail.text()).contains("bis 1. Juni 2026, 14:15 Uhr am Standort Warehouse North");
    }

    @Test
    void a_name_with_a_line_break_begins_no_other_header() {
        send(notice(person("en"), Kind.DEVICE_OVERDUE, with("assetTag", "SCN\r\nBcc: all@example.org"), later()));

        assertThat(MailSink.only(email).subject()).isEqualTo("Please bring SCN Bcc: all@example.org back");
    }

    @Test
    void whoever_is_responsible_is_told_who_holds_it() {
        Map<String, String> details = new HashMap<>(OVERDUE);
        details.put("holder", somebody(Map.of("name", "Anna Example")).toString());

        send(notice(person("en"), Kind.DEVICE_OVERDUE_ESCALATED, details, later()));

        assertThat(MailSink.only(email).text()).contains("Anna Example holds SCN-001");
    }

    @Test
    void planners_are_told_of_a_shortfall() {
        Map<String, String> details = Map.of(
                "shift", "Early",
                "location", "Warehouse North",
                "startsAt", "2026-06-01T04:00:00Z",
                "timeZone", "Europe/Berlin",
                "deviceType", "Scanner",
                "needed", "5",
                "expected", "3",
                "missing", "2");

        send(notice(person("en"), Kind.SHORTFALL, details, later()));

        MailSink.Received mail = MailSink.only(email);
        assertThat(mail.subject()).isEqualTo("Early will be short of devices: Scanner");
        assertThat(mail.text())
                .contains("begins 1 June 2026, 06:00 and needs 5")
                .contains("Missing: 2.");
    }

    @Test
    void the_same_notice_is_mailed_once_and_stale_news_never() {
        UUID person = person("en");
        send(notice(
                person,
                Kind.DEVICE_OVERDUE,
                with("assetTag", "STALE"),
                Instant.now().minusSeconds(1)));
        Notice notice = notice(person, Kind.DEVICE_OVERDUE, OVERDUE, later());
        send(notice);
        send(notice);
        flushedBy(person);

        assertThat(MailSink.to(email))
                .extracting(MailSink.Received::subject)
                .containsExactly("Please bring SCN-001 back", "Please bring LAST back");
    }

    @Test
    void what_the_mail_server_does_not_take_in_time_is_no_news_any_more() {
        UUID person = person("en");
        MailSink.down();
        try {
            Instant soon = Instant.now().plusSeconds(10);
            send(notice(person, Kind.DEVICE_OVERDUE, with("assetTag", "STALE"), soon));
            Eventually.eventually(() -> assertThat(waiting(person)).isOne());
            Eventually.eventually(() -> assertThat(waiting(person)).isZero());
        } finally {
            MailSink.up();
        }
        flushedBy(person);

        assertThat(MailSink.to(email)).extracting(MailSink.Received::subject).containsExactly("Please bring LAST back");
    }

    @Test
    void nobody_is_told_who_has_no_address_or_is_of_another_organisation() {
        UUID mute = somebody(Map.of("name", "Mute"));
        UUID person = person("en");
        send(notice(mute, Kind.DEVICE_OVERDUE, OVERDUE, later()));
        Notice strange = new Notice(
                UuidV7.next(), UuidV7.next(), person, Kind.DEVICE_OVERDUE, with("assetTag", "STRANGE"), later());
        kafka.send(Topics.NOTICES, person, strange.organization(), strange);
        flushedBy(person);

        assertThat(MailSink.to(email)).extracting(MailSink.Received::subject).containsExactly("Please bring LAST back");
    }

    @Test
    void who_left_is_still_asked_for_the_device_but_told_of_nobody_elses() {
        UUID leaver = somebody(
                Map.of("name", "Leaver", "email", email, "active", false, "details", Map.of("language", "en")));
        Map<String, String> others = new HashMap<>(OVERDUE);
        others.put("holder", somebody(Map.of("name", "Anna Example")).toString());
        send(notice(leaver, Kind.DEVICE_OVERDUE_ESCALATED, others, later()));
        flushedBy(leaver);

        assertThat(MailSink.to(email)).extracting(MailSink.Received::subject).containsExactly("Please bring LAST back");
    }

    @Test
    void a_notice_is_what_was_promised() {
        assertThat(Golden.read(Notice.class).recipient()).isNotNull();
    }

    /** What comes after it in the person's line has come: so has it. */
    private void flushedBy(UUID person) {
        send(notice(person, Kind.DEVICE_OVERDUE, with("assetTag", "LAST"), later()));
        Eventually.eventually(() -> assertThat(MailSink.to(email))
                .extracting(MailSink.Received::subject)
                .contains("Please bring LAST back"));
    }

    private static int waiting(UUID person) throws SQLException {
        try (var connection = DriverManager.getConnection(Backends.jdbcUrl());
                var query = connection.prepareStatement("select count(*) from identity.mail where user_id = ?")) {
            query.setObject(1, person);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> details = new HashMap<>(OVERDUE);
        details.put(name, value);
        return details;
    }

    private UUID person(String language) {
        return somebody(Map.of("name", "Reader", "email", email, "details", Map.of("language", language)));
    }

    private static UUID somebody(Map<String, Object> body) {
        return UUID.fromString(Api.asAdmin()
                .body(body)
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private Notice notice(UUID recipient, Kind kind, Map<String, String> details, Instant expiresAt) {
        return new Notice(UuidV7.next(), organization, recipient, kind, details, expiresAt);
    }

    private void send(Notice notice) {
        kafka.send(Topics.NOTICES, notice.recipient(), organization, notice);
    }

    private static Instant later() {
        return Instant.now().plusSeconds(3600);
    }
}
