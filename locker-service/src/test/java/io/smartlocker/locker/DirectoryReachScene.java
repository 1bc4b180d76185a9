package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Three kiosks: one that is concerned, another at its location, and one elsewhere. */
@QuarkusTestResource(Backends.class)
abstract class DirectoryReachScene {
    final KafkaProbe kafka = new KafkaProbe();
    final Customer customer = new Customer(kafka);
    final UUID group = customer.group("Day shift");
    final UUID person = UuidV7.next();
    UUID here;
    UUID locker;
    UUID bay;
    PlayedKiosk concerned;
    PlayedKiosk sameSite;
    PlayedKiosk otherSite;

    @BeforeEach
    void furnish() {
        UUID type = customer.lockerType("2x4");
        here = customer.location("Here");
        UUID there = customer.location("There");
        locker = customer.locker("L-1", type, here);
        bay = customer.bay(locker, 1);
        UUID second = customer.locker("L-2", type, here);
        UUID third = customer.locker("L-3", type, there);
        customer.user(person, 0, group);
        concerned = PlayedKiosk.active(customer, "Concerned", here, locker);
        sameSite = PlayedKiosk.active(customer, "Same site", here, second);
        otherSite = PlayedKiosk.active(customer, "Other site", there, third);
        Eventually.eventually(() -> {
            assertThat(concerned.directory()).containsKeys("bay:" + bay, "lease:" + concerned.id);
            for (PlayedKiosk kiosk : List.of(sameSite, otherSite)) {
                assertThat(kiosk.directory()).containsKeys("site:" + kiosk.id, "lease:" + kiosk.id);
            }
        });
    }

    long about(PlayedKiosk kiosk, String key) {
        return kafka.read(Topics.kioskDirectory(kiosk.id), key).size();
    }
}
