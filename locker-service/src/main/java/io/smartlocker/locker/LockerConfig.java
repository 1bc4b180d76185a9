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

        /** The longest that a call is kept open for {@code Prefer: wait}. */
        @WithDefault("30s")
        Duration longestWait();
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
