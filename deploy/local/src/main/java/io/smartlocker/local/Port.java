package io.smartlocker.local;

import java.util.Locale;

/** What the local stack listens on, always on loopback alone, and where unless somebody moves it. */
enum Port {
    FRONT_DOOR(8080),
    IDENTITY(8081),
    LOCKER(8082),
    DEVICE(8083),
    SCHEDULING(8084),
    AUDIT(8085),
    GATEWAY(8090),
    POSTGRESQL(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    MAIL(10025);

    private final int standard;

    Port(int standard) {
        this.standard = standard;
    }

    int standard() {
        return standard;
    }

    /** The environment variable that moves this port. */
    String variable() {
        return "SMARTLOCKER_PORT_" + name();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
