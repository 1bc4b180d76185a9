package io.smartlocker.audit.log;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.audit.Facts;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.intruder.Intruder;
import java.util.Map;
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
                .own("listLog", "verifyLog", "exportLog", "listCheckpoints", "findLogRetention")
                .open("listCheckpointKeys")
                .own("changeLogRetention")
                .sends("changeLogRetention", Map.of("months", 24))
                .leaves("log_checkpoint")
                .finds("/api/v1/logs/{id}", opened.id())
                .breakIn(
                        Tokens.user(UUID.randomUUID(), "logs:read", "logs:export", "logs:retain"),
                        Tokens.user(facts.organization));
    }
}
