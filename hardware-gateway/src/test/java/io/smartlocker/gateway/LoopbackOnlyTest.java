package io.smartlocker.gateway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackOnlyTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "2001:db8::7", "no address at all"})
    void with_any_other_address_the_gateway_does_not_start(String host) {
        assertThatThrownBy(() -> new LoopbackOnly(host).require())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("quarkus.http.host is " + host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void on_this_machine_it_starts(String host) {
        assertThatCode(() -> new LoopbackOnly(host).require()).doesNotThrowAnyException();
    }
}
