package io.smartlocker.gateway.technician;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smartlocker.gateway.StoredSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class ShowStatusTest {
    private final StringWriter said = new StringWriter();
    private final ShowStatus show = new ShowStatus(new PrintWriter(said, true));

    @Test
    void a_running_gateway_is_shown_with_one_line_for_each_bay() throws IOException, InterruptedException {
        assertThat(show.show(URI.create("http://127.0.0.1:" + RestAssured.port)))
                .isZero();

        assertThat(said.toString())
                .containsPattern("gateway +\\S+, hardware SIMULATED")
                .containsPattern("kiosk +ACTIVE, ")
                .containsPattern("link +cut off since 2")
                .containsPattern("lease +until 2")
                .containsPattern("clock +synchronised")
                .containsPattern("disk +GOOD, facts waiting \\d+")
                .containsPattern("bay 1 +door closed, charge \\w+, [^,]+, in service, at rest");
    }
}
