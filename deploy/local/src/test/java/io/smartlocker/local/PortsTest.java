package io.smartlocker.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void ports_are_the_documented_ones_unless_moved() {
        Ports ports = new Ports(Map.of("SMARTLOCKER_PORT_GATEWAY", "18090"));

        assertThat(ports.of(Port.FRONT_DOOR)).isEqualTo(8080);
        assertThat(ports.of(Port.POSTGRESQL)).isEqualTo(15432);
        assertThat(ports.url(Port.GATEWAY)).isEqualTo("http://127.0.0.1:18090");
    }

    @Test
    void what_is_not_a_port_is_refused_by_name() {
        assertThatThrownBy(() -> new Ports(Map.of("SMARTLOCKER_PORT_KAFKA", "many")))
                .isInstanceOf(StartFailed.class)
                .hasMessage("SMARTLOCKER_PORT_KAFKA is many, which is not a port (1 to 65535, or 0 for any).");
        assertThatThrownBy(() -> new Ports(Map.of("SMARTLOCKER_PORT_KAFKA", "65536")))
                .isInstanceOf(StartFailed.class);
    }

    @Test
    void two_parts_cannot_share_a_port() {
        assertThatThrownBy(() -> new Ports(Map.of("SMARTLOCKER_PORT_AUDIT", "8080")))
                .hasMessage("front door and audit cannot both listen on port 8080.");
    }

    @Test
    void any_free_port_is_another_for_each() {
        Map<String, String> any = Arrays.stream(Port.values()).collect(Collectors.toMap(Port::variable, port -> "0"));

        for (int i = 0; i < 1_000; i++) {
            Set<Integer> numbers = new HashSet<>();
            new Ports(any).forEach((port, number) -> numbers.add(number));
            assertThat(numbers).hasSize(Port.values().length);
        }
    }

    @Test
    void a_taken_port_is_named_with_its_holder_and_the_way_out() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(Map.of("SMARTLOCKER_PORT_AUDIT", Integer.toString(holder.getLocalPort())));

            assertThatThrownBy(() -> PortHolder.requireFree(ports, Set.of(Port.AUDIT)))
                    .hasMessageStartingWith("Port " + holder.getLocalPort() + " (audit) is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageEndingWith("set SMARTLOCKER_PORT_AUDIT to another port.");
        }
    }
}
