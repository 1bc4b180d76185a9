package io.smartlocker.audit.receiver;

import io.smartlocker.audit.AuditConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps customers from reaching our own machines and networks through us. A receiver's address is a public one, or in a network
 * that the operator allows; what its name means is looked up for each connection, which then goes to just that address, so
 * that a name cannot mean something else by then.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, special-purpose addresses</a>
 */
@ApplicationScoped
public class ReceiverAddresses {
    private static final List<Network> NOT_PUBLIC_V4 = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    /** All that is public in IPv6 so far. Names of IPv4 addresses in it may lead inside, and are not. */
    private static final Network GLOBAL_V6 = Network.of("2000::/3");

    private static final List<Network> NOT_PUBLIC_V6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<Network> allowed;

    ReceiverAddresses(AuditConfig config) {
        this.allowed = config.webhooks().allowedNetworks().orElse(List.of()).stream()
                .map(Network::of)
                .toList();
    }

    /**
     * An address of a host that may be told; looks names up, so call it on a thread that may wait.
     *
     * @return empty if the host is unknown, or any of its addresses may not be told; which of the two is nobody's business
     */
    public Optional<InetAddress> resolve(String host) {
        try {
            InetAddress[] found = InetAddress.getAllByName(host);
            return Arrays.stream(found).allMatch(this::isAllowed) ? Optional.of(found[0]) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    boolean isAllowed(InetAddress address) {
        return isPublic(address) || allowed.stream().anyMatch(network -> network.holds(address));
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? NOT_PUBLIC_V4.stream().noneMatch(network -> network.holds(address))
                : GLOBAL_V6.holds(address) && NOT_PUBLIC_V6.stream().noneMatch(network -> network.holds(address));
    }

    private static List<Network> networks(String... cidr) {
        return Stream.of(cidr).map(Network::of).toList();
    }
}
