package io.smartlocker.device.csv;

import static io.smartlocker.testing.Eventually.eventually;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Site;
import io.smartlocker.testing.CsvImport;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A site with a location of a name, a locker of two bays and a type, and files of its devices. */
abstract class FilesOfDevices extends ServiceTest {
    static final String DEVICES = "/api/v1/devices";
    static final String IMPORT = DEVICES + "/import";
    static final String EXPORT = DEVICES + "/export";

    final CsvImport files = new CsvImport(IMPORT, () -> site.asAdmin());
    List<UUID> bays;

    @BeforeEach
    void furnish() {
        site.type("Scanner");
        bays = site.locker(UUID.randomUUID(), 1, 1, 2);
        tellOfTheLocation(site);
    }

    /** Waits until a device can belong there. */
    private static void tellOfTheLocation(Site site) {
        site.kafka.send(
                Topics.LOCATIONS,
                site.location,
                site.organization,
                new LocationState(site.location, site.organization, 1, "Hall 3", "DE", "Europe/Berlin", List.of()));
        String type = site.type("Tablet");
        eventually(() -> site.asAdmin()
                .body(Map.of("assetTag", "TAB-1", "type", type, "location", site.location))
                .post(DEVICES)
                .then()
                .statusCode(201));
    }

    ValidatableResponse device(String assetTag) {
        String id = site.asAdmin()
                .queryParam("q", assetTag)
                .get(DEVICES)
                .then()
                .statusCode(200)
                .body("total", is(1))
                .extract()
                .path("items[0].id");
        return site.asAdmin().get(DEVICES + "/" + id).then().statusCode(200);
    }
}
