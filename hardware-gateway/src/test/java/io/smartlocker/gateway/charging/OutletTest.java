package io.smartlocker.gateway.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.gateway.actuation.ActuationException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An outlet and what keeps it off. */
class OutletTest {
    private static final UUID TAKE = new UUID(0, 1);
    private static final UUID LATER = new UUID(0, 2);

    private final PlayedSwitch wire = new PlayedSwitch();
    private final Outlet outlet = new Outlet(wire);

    @Test
    void while_it_is_paused_nothing_switches_it_on() throws ActuationException {
        assertThat(outlet.on()).isTrue();
        outlet.pause(TAKE);
        assertThat(wire.isOn()).isFalse();
        assertThat(outlet.on()).isFalse();
        assertThat(wire.isOn()).isFalse();
        outlet.resume(TAKE);
        assertThat(outlet.on()).isTrue();
        assertThat(wire.isOn()).isTrue();
    }

    @Test
    void the_end_of_one_intent_does_not_end_the_pause_of_the_next() throws ActuationException {
        outlet.pause(TAKE);
        outlet.pause(LATER);
        outlet.resume(TAKE);
        outlet.resume(TAKE);
        assertThat(outlet.on()).isFalse();
        outlet.resume(LATER);
        assertThat(outlet.on()).isTrue();
    }

    @Test
    void one_that_could_not_be_switched_on_is_off_and_is_tried_again_later() {
        wire.failOn(true);
        assertThatThrownBy(outlet::on).isInstanceOf(ActuationException.class);
        assertThat(outlet.isOn()).isFalse();
        assertThat(wire.isOn()).isFalse();
        long now = System.nanoTime();
        assertThat(outlet.waits(now)).isFalse();
        assertThat(outlet.waits(now + Duration.ofSeconds(31).toNanos())).isTrue();
    }

    @Test
    void one_that_could_not_be_switched_off_counts_as_on() throws ActuationException {
        outlet.on();
        wire.failOff(true);
        assertThatThrownBy(outlet::off).isInstanceOf(ActuationException.class);
        assertThat(outlet.isOn()).isTrue();
        wire.failOff(false);
        outlet.off();
        assertThat(outlet.isOn()).isFalse();
    }
}
