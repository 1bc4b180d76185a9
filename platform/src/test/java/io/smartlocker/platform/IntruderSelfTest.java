package io.smartlocker.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.intruder.Intruder;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the intruder finds when something is open, so that his silence elsewhere means something. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class IntruderSelfTest {
    private static final String WRITE = "post /notes";

    private final UUID organization = UUID.randomUUID();
    private final String powerless = Tokens.user(organization);

    @Test
    void an_operation_that_nobody_said_anything_about_is_found() {
        assertThatThrownBy(() -> new Intruder("platform_test").breakIn(powerless, powerless))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("POST /notes (" + WRITE + ") has no fixture");
    }

    @Test
    void a_write_that_goes_through_is_found() {
        String writer = Tokens.user(organization, "notes:write", "notes:read");

        assertThatThrownBy(() -> knowing().breakIn(powerless, writer))
                .hasMessageContaining("(" + WRITE + ") answers 201 without right")
                .hasMessageContaining("(" + WRITE + ") changed note");
    }

    @Test
    void where_everything_is_guarded_nothing_is_found() {
        knowing().breakIn(Tokens.user(UUID.randomUUID(), "notes:write", "notes:read"), powerless);
    }

    private static Intruder knowing() {
        return new Intruder("platform_test").own(WRITE, "get /notes").sends(WRITE, Map.of("text", "by an intruder"));
    }
}
