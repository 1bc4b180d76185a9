package io.smartlocker.audit.log;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.intruder.Intruder;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody reads another organisation's log, or one that he may not, by any operation that there is. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderTest {
    @Test
    void no_operation_lets_an_intruder_in() {
        Facts facts = new Facts();
        Activity opened = facts.opened(0);
        facts.tell(opened);

        new Intruder("audit")
                .own("get /api/v1/logs", "get /api/v1/logs/verify")
                .finds("/api/v1/logs/{id}", opened.id())
                .breakIn(Tokens.user(UUID.randomUUID(), "logs:read"), Tokens.user(facts.organization));
    }
}
