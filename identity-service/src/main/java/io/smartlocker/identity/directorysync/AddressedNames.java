package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.sdk.NameResolver;
import io.smartlocker.identity.outgoing.OutgoingAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up directories' names where forbidden addresses are left out, so that the connection goes where was looked. */
final class AddressedNames extends NameResolver {
    private final OutgoingAddresses addresses;

    AddressedNames(OutgoingAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public InetAddress getByName(String host) throws UnknownHostException {
        return addresses.resolve(host)[0];
    }

    @Override
    public InetAddress[] getAllByName(String host) throws UnknownHostException {
        return addresses.resolve(host);
    }

    @Override
    public void toString(StringBuilder buffer) {
        buffer.append("AddressedNames()");
    }
}
