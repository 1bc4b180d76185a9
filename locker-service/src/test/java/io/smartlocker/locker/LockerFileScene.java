package io.smartlocker.locker;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.CsvImport;
import io.smartlocker.testing.KafkaProbe;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Files of lockers of an organisation. */
@QuarkusTestResource(Backends.class)
abstract class LockerFileScene {
    static final String IMPORT = "/api/v1/lockers/import";
    static final String EXPORT = "/api/v1/lockers/export";
    static final String HEADINGS = "serial,name,location,area,type,rows,columns,inService\n";

    final KafkaProbe kafka = new KafkaProbe();
    final Customer customer = new Customer(kafka);
    final CsvImport files = new CsvImport(IMPORT, () -> customer.as("lockers:write"));
    UUID location;
    UUID type;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        type = customer.lockerType("2x4");
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    static String export(Customer customer, Map<String, ?> query) {
        return customer.as("lockers:read")
                .queryParams(query)
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", is("attachment; filename=lockers.csv"))
                .extract()
                .asString();
    }

    ValidatableResponse locker(String serial) {
        String id = customer.get("/lockers?q=" + serial, "lockers:read")
                .body("total", is(1))
                .extract()
                .path("items[0].id");
        return customer.get("/lockers/" + id, "lockers:read").statusCode(200);
    }
}
