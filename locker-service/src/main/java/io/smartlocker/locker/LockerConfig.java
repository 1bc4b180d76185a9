package io.smartlocker.locker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set for this service. */
@ConfigMapping(prefix = "smartlocker.locker")
public interface LockerConfig {
    /** The Kafka address that kiosks connect to unless their own configuration names one. */
    String kioskBootstrapServers();

    Enrolment enrolment();

    Lease lease();

    Command command();

    Directory directory();

    Kiosk kiosk();

    Alarm alarm();

    interface Enrolment {
        /** How long an enrolment code can be used. */
        @WithDefault("15m")
        Duration codeValidity();

        /** Wrong codes that one address may try in a minute. */
        @WithDefault("10")
        int wrongCodesPerMinute();
    }

    interface Lease {
        /** How often each kiosk gets a new lease. */
        @WithDefault("5m")
        Duration renewal();

        /** How long a lease holds where the organisation's own duration is not known. */
        @WithDefault("24h")
        Duration duration();
    }

    interface Command {
        /** How long a kiosk may carry out a command after it was given. */
        @WithDefault("30s")
        Duration validity();

        /** How long after that the kiosk's answer is waited for before the command is closed without it. */
        @WithDefault("5s")
        Duration grace();

        /** How much longer each further bay has when all of a locker are opened one after the other. */
        @WithDefault("1s")
        Duration perBay();

        /** The longest that a call is kept open for {@code Prefer: wait}. */
        @WithDefault("30s")
        Duration longestWait();
    }

    interface Kiosk {
        /** A kiosk of which nothing was heard for longer is cut off; it tells something every minute. */
        @WithDefault("150s")
        Duration silence();
    }

    interface Alarm {
        /** How long nothing may be heard of a kiosk where nothing is set for its location or organisation. */
        @WithDefault("10m")
        Duration cutOffAfter();

        /** How long before its end a lease is alarming where nothing is set for the location or organisation. */
        @WithDefault("4h")
        Duration leaseEnding();

        /** How often time-driven alarms are looked for. */
        @WithDefault("5s")
        Duration pace();
    }

    interface Directory {
        /** How many marks one transaction of the composer takes. */
        @WithDefault("200")
        int batch();

        /** How often the broker is asked whether the kiosks' topics are still there. */
        @WithDefault("10s")
        Duration topicCheck();
    }
}
