package io.smartlocker.identity.outgoing;

import io.smartlocker.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Keeps customers from looking at our own machines through us: what they make us connect to is neither this machine nor
 * its neighbours on the link, where clouds keep their metadata.
 */
@ApplicationScoped
public class OutgoingAddresses {
    /** Where one cloud keeps its metadata in IPv6, among addresses that are otherwise fine. */
    private static final String METADATA_V6 = "fd00:ec2:0:0:0:0:0:254";

    private final boolean localAllowed;

    OutgoingAddresses(IdentityConfig config) {
        this.localAllowed = config.outgoing().localAllowed();
    }

    /**
     * The addresses of a host. Whoever connects uses these and does not ask again, or the name could mean something else
     * by then.
     *
     * @throws UnknownHostException if there are none, or one of them is forbidden
     */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!localAllowed && Arrays.stream(addresses).anyMatch(OutgoingAddresses::isLocal)) {
            throw new UnknownHostException(host + " is an address that may not be used");
        }
        return addresses;
    }

    static boolean isLocal(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || address.getHostAddress().startsWith(METADATA_V6);
    }
}
