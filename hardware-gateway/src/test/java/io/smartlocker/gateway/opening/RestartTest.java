package io.smartlocker.gateway.opening;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Outcome;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.journal.Doors;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a crash between the pulses left behind. */
@QuarkusTest
@QuarkusTestResource(value = InterruptedSite.class, restrictToAnnotatedClass = true)
class RestartTest {
    private static final int JAMMED_BEFORE = 3;

    @Inject
    Facts facts;

    @Inject
    Doors doors;

    @Test
    void what_is_found_is_not_known_and_is_never_fired_again() {
        assertThat(PersonAtKiosk.pulses(1)).isZero();
        assertThat(PersonAtKiosk.pulses(2)).isZero();
        assertThat(PersonAtKiosk.state(InterruptedSite.FIRED_ONCE.toString())).isEqualTo("UNKNOWN");
        assertThat(PersonAtKiosk.state(InterruptedSite.FIRED_TWICE.toString())).isEqualTo("UNKNOWN");
        assertThat(facts.kept())
                .extracting(KioskEvent::fact)
                .contains(
                        new KioskFact.IntentEnded(InterruptedSite.FIRED_ONCE, Outcome.UNKNOWN),
                        new KioskFact.IntentEnded(InterruptedSite.FIRED_TWICE, Outcome.UNKNOWN))
                .filteredOn(fact -> fact instanceof KioskFact.BayFired fired
                        && (fired.intent().equals(InterruptedSite.FIRED_ONCE)
                                || fired.intent().equals(InterruptedSite.FIRED_TWICE)))
                .isEmpty();
    }

    @Test
    void a_bay_that_jammed_before_is_left_out_until_it_is_seen_open() {
        assertThat(PersonAtKiosk.isJammed(JAMMED_BEFORE)).isTrue();
        PersonAtKiosk.push(JAMMED_BEFORE, "OPEN");
        eventually(() -> assertThat(PersonAtKiosk.isJammed(JAMMED_BEFORE)).isFalse());
        assertThat(PersonAtKiosk.state(InterruptedSite.JAMMED.toString())).isEqualTo("JAMMED");
        assertThat(doors.jams()).isEmpty();
        PersonAtKiosk.push(JAMMED_BEFORE, "CLOSED");
    }
}
