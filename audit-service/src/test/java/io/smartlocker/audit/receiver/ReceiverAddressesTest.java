package io.smartlocker.audit.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.audit.AuditConfigTest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiverAddressesTest {
    private final ReceiverAddresses addresses = new ReceiverAddresses(AuditConfigTest.config(Map.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.1.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001:db8::1",
                "2002:7f00:1::"
            })
    void what_is_not_public_is_not_told(String address) throws Exception {
        assertThat(addresses.isAllowed(InetAddress.getByName(address))).isFalse();
        assertThat(addresses.resolve(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.15.255.255", "172.32.0.0", "100.128.0.0", "2606:4700::1111"})
    void what_is_public_is_told(String address) throws UnknownHostException {
        assertThat(addresses.isAllowed(InetAddress.getByName(address))).isTrue();
        assertThat(addresses.resolve(address)).contains(InetAddress.getByName(address));
    }

    @Test
    void an_operator_allows_networks_and_nothing_beside_them() throws UnknownHostException {
        ReceiverAddresses more = new ReceiverAddresses(
                AuditConfigTest.config(Map.of("smartlocker.audit.webhooks.allowed-networks", "10.1.0.0/17,fd00::/8")));

        assertThat(more.isAllowed(InetAddress.getByName("10.1.127.255"))).isTrue();
        assertThat(more.isAllowed(InetAddress.getByName("10.1.128.0"))).isFalse();
        assertThat(more.isAllowed(InetAddress.getByName("fd12::1"))).isTrue();
        assertThat(more.isAllowed(InetAddress.getByName("fc12::1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "::/129", "example.com/8", "/8", "10.0.0.0/x"})
    void what_is_no_network_is_refused_at_the_start(String text) {
        assertThatThrownBy(() -> Network.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
