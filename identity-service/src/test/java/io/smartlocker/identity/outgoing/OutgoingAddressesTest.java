package io.smartlocker.identity.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.identity.IdentityConfigTest;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutgoingAddressesTest {
    private final OutgoingAddresses addresses = new OutgoingAddresses(IdentityConfigTest.config(Map.of()));

    @Test
    void this_machine_its_neighbours_and_the_metadata_of_clouds_are_out_of_reach() {
        for (String host : new String[] {
            "localhost",
            "127.0.0.1",
            "127.1.2.3",
            "0.0.0.0",
            "169.254.169.254",
            "224.0.0.1",
            "::1",
            "fe80::1",
            "fd00:ec2::254",
            "::ffff:127.0.0.1"
        }) {
            assertThatThrownBy(() -> addresses.resolve(host)).as(host).isInstanceOf(UnknownHostException.class);
        }
    }

    @Test
    void other_addresses_are_not_also_not_those_of_a_private_network() throws UnknownHostException {
        assertThat(addresses.resolve("192.0.2.1")).hasSize(1);
        assertThat(addresses.resolve("10.0.0.1")).hasSize(1);
    }

    @Test
    void an_operator_can_allow_them() throws UnknownHostException {
        OutgoingAddresses lenient = new OutgoingAddresses(
                IdentityConfigTest.config(Map.of("smartlocker.identity.outgoing.local-allowed", "true")));

        assertThat(lenient.resolve("127.0.0.1")).hasSize(1);
    }
}
