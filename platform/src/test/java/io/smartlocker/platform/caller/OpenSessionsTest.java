package io.smartlocker.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smartlocker.platform.caller.OpenSession.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenSessionsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T06:00:00Z");
    private static final UUID PERSON = UUID.randomUUID();

    private final SessionEpochs epochs = new SessionEpochs(Duration.ofMinutes(15));
    private final OpenSessions sessions = new OpenSessions(
            QuarkusSecurityIdentity.builder().setAnonymous(true).build(), epochs);

    @Test
    void a_session_goes_on_until_its_token_expires() {
        OpenSession session = new OpenSession(Caller.Kind.USER, PERSON, 3, NOW);

        assertThat(sessions.ending(session, NOW.minusMillis(1))).isEmpty();
        assertThat(sessions.ending(session, NOW)).contains(Ending.TOKEN_EXPIRED);
    }

    @Test
    void a_session_of_somebody_who_was_deleted_is_over() {
        OpenSession session = new OpenSession(Caller.Kind.USER, PERSON, 3, NOW.plusSeconds(60));
        OpenSession kiosk = new OpenSession(Caller.Kind.KIOSK, PERSON, 0, NOW.plusSeconds(60));

        epochs.hear(PERSON, null, NOW);

        assertThat(sessions.ending(session, NOW)).contains(Ending.SESSION_ENDED);
        assertThat(sessions.ending(kiosk, NOW)).isEmpty();
    }
}
