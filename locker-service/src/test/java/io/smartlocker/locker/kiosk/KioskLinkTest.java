package io.smartlocker.locker.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class KioskLinkTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final Duration SILENCE = Duration.ofSeconds(150);

    @Test
    void a_kiosk_is_cut_off_since_it_was_last_heard() {
        Instant heard = NOW.minusSeconds(151);
        assertThat(KioskLink.of(heard, NOW, SILENCE)).isEqualTo(new KioskLink(KioskLink.State.CUT_OFF, heard, heard));
        Instant justNow = NOW.minusSeconds(150);
        assertThat(KioskLink.of(justNow, NOW, SILENCE))
                .isEqualTo(new KioskLink(KioskLink.State.CONNECTED, justNow, null));
        assertThat(KioskLink.of(null, NOW, SILENCE).state()).isEqualTo(KioskLink.State.NEVER_HEARD);
    }
}
