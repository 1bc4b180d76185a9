package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.journal.Facts;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.Store;
import jakarta.inject.Inject;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The kiosk's disk takes nothing any more: nobody gets a device of which nothing would be known, and everybody gets rid of his. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class FullDiskTest {
    @Inject
    Journal journal;

    @Inject
    Facts facts;

    @Inject
    Store store;

    @Test
    void takes_are_refused_with_the_reason_and_returns_go_on_and_are_told_later() {
        PersonAtKiosk holder = new PersonAtKiosk(SeededKiosk.BADGE_001);
        String device = holder.take();
        fill();

        PersonAtKiosk other = new PersonAtKiosk(SeededKiosk.BADGE_002);
        PersonAtKiosk.post("take", Map.of("session", other.letIn()))
                .statusCode(503)
                .body("reason", equalTo("JOURNAL_UNAVAILABLE"));
        int bay = holder.giveBack();
        holder.tap().statusCode(200).body("holds", hasSize(0));
        assertThat(facts.untold(1_000))
                .as("what a crash could take away is told to nobody")
                .isEmpty();

        eventually(() -> assertThat(store.state()).isNotEqualTo(KioskFact.Storage.UNWRITABLE));
        assertThat(facts.untold(1_000))
                .extracting(KioskEvent::fact)
                .filteredOn(KioskFact.DeviceReturned.class::isInstance)
                .hasSize(2);
        PersonAtKiosk.post("take", Map.of("session", other.letIn())).statusCode(201);
        given().get("/simulator/v1/bays")
                .then()
                .body("find { it.number == %d }.device".formatted(bay), equalTo(device));
    }

    /** The file may grow no more, and what is written now makes it. */
    private void fill() {
        journal.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma max_page_count = 1");
            }
        });
        UUID nobody = SeededKiosk.nobody();
        facts.append(
                SeededKiosk.bay(8),
                new KioskFact.DeviceReturned(nobody, nobody, nobody, Evidence.STATED, "x".repeat(1_000_000)));
        assertThat(journal.writable()).isFalse();
    }
}
