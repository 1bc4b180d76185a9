package io.smartlocker.scheduling.shift;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.intruder.Intruder;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody reaches another organisation, or does what he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    @Test
    void no_operation_lets_an_intruder_in() {
        Site site = new Site();
        String shift = site.create(site.shift());

        new Intruder("scheduling")
                .own("get /api/v1/shifts", "post /api/v1/shifts")
                .finds("/api/v1/shifts/{id}", shift)
                .sends("post /api/v1/shifts", site.shift())
                .sends("patch /api/v1/shifts/{id}", Map.of("name", "Mine now"))
                .sends("post /api/v1/shifts/{id}/devices", Map.of("deviceType", site.deviceType, "count", 1))
                .breakIn(Tokens.user(UUID.randomUUID(), "shifts:read", "shifts:write"), Tokens.user(site.organization));
    }
}
