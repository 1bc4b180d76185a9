package io.smartlocker.gateway.opening;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Outcome;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a crash between the pulses left behind. */
@QuarkusTest
@QuarkusTestResource(value = InterruptedSite.class, restrictToAnnotatedClass = true)
class RestartTest {
    @Inject
    Facts facts;

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
}
