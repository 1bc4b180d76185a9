package io.smartlocker.gateway;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The kiosk API opens doors, so it listens on this machine alone; with another address the gateway does not start. */
@Singleton
final class LoopbackOnly {
    private final String host;

    LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host) {
        this.host = host;
    }

    void require() {
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                throw new IllegalStateException("quarkus.http.host is " + host
                        + ", but the kiosk API listens on this machine alone. Remove it or set 127.0.0.1.");
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("quarkus.http.host is " + host + ", which is no address.", e);
        }
    }
}
