package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lockers are handed out as a file. */
@QuarkusTest
class LockerExportTest extends LockerFileScene {
    @Test
    void what_was_exported_imports_again_unchanged() {
        files.imported(HEADINGS
                + "L-1,\"Wall, \"\"left\"\"\",Site,Hall,2x4,3,,\n"
                + "L-2,'=SUM(A1),Site,,2x4,,5,no\n"
                + "'-3,''@name,Site,,2x4,,,\n");

        String csv = export(customer, Map.of("sort", "serial"));

        assertThat(csv)
                .isEqualTo((HEADINGS
                                + "'-3,''@name,Site,,2x4,,,true\n"
                                + "L-1,\"Wall, \"\"left\"\"\",Site,Hall,2x4,3,,true\n"
                                + "L-2,'=SUM(A1),Site,,2x4,,5,false\n")
                        .replace("\n", "\r\n"));
        assertThat(files.imported(csv).getInt("unchanged")).isEqualTo(3);
        locker("@name").body("serial", is("-3")).body("name", is("'@name"));
    }

    @Test
    void filters_search_and_order_are_those_of_the_list() {
        UUID elsewhere = customer.location("Elsewhere");
        files.imported(HEADINGS + "L-1,A,Site,,2x4,,,no\nL-2,B,Site,,2x4,,,\nM-1,C,Elsewhere,,2x4,,,\n");

        assertThat(export(customer, Map.of("q", "L-", "sort", "-serial"))
                        .lines()
                        .skip(1))
                .containsExactly("L-2,B,Site,,2x4,,,true", "L-1,A,Site,,2x4,,,false");
        assertThat(export(customer, Map.of("location", elsewhere)).lines()).hasSize(2);
        assertThat(export(customer, Map.of("inService", false)).lines()).hasSize(2);
        assertThat(customer.limitedTo(elsewhere, "lockers:read")
                        .get(EXPORT)
                        .asString()
                        .lines())
                .hasSize(2);
        customer.get("/lockers/export?sort=nonsense", "lockers:read").statusCode(400);
        customer.get("/lockers/export?location=nonsense", "lockers:read").statusCode(400);
    }
}
