package io.smartlocker.local;

import java.util.Locale;

/** The services behind the front door. */
enum Service {
    IDENTITY("identity-service", Port.IDENTITY),
    LOCKER("locker-service", Port.LOCKER),
    DEVICE("device-service", Port.DEVICE),
    SCHEDULING("scheduling-service", Port.SCHEDULING),
    AUDIT("audit-service", Port.AUDIT);

    private final String module;
    private final Port port;

    Service(String module, Port port) {
        this.module = module;
        this.port = port;
    }

    /** Its folder, and its name in logs and messages. */
    String module() {
        return module;
    }

    /** As in {@code ./run stop identity}. */
    String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Port port() {
        return port;
    }
}
