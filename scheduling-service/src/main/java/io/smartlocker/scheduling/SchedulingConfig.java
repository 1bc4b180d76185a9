package io.smartlocker.scheduling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set for this service. */
@ConfigMapping(prefix = "smartlocker.scheduling")
public interface SchedulingConfig {
    Rosters rosters();

    Reservations reservations();

    Overdue overdue();

    Forecast forecast();

    interface Rosters {
        /** How often it is looked whether days are over. */
        @WithDefault("1m")
        Duration pace();
    }

    interface Reservations {
        /** How often it is looked what is to be reserved, moved and released. */
        @WithDefault("15s")
        Duration pace();

        /** How long before a shift begins devices are reserved for those on its roster. */
        @WithDefault("1h")
        Duration ahead();

        /** For how long into the shift a reservation waits at least to be used; longer where the shift has a longer grace. */
        @WithDefault("15m")
        Duration leastHold();

        /** How long it can be looked up what became of a reservation. */
        @WithDefault("90d")
        Duration keep();
    }

    interface Overdue {
        /** How often it is looked whether an escalation step is due. */
        @WithDefault("15s")
        Duration pace();

        /** How long it must be known here: who is just catching up may yet read that it came back. */
        @WithDefault("1m")
        Duration settles();

        /** How long a mail about it is worth sending. */
        @WithDefault("12h")
        Duration noticeLife();
    }

    interface Forecast {
        /** How often it is looked whether a coming shift will have too few devices. */
        @WithDefault("1m")
        Duration pace();

        /** How far ahead. */
        @WithDefault("12h")
        Duration horizon();

        /** How long a shortfall must last before somebody is told, so that nobody is told of a device between two hands. */
        @WithDefault("5m")
        Duration settles();
    }
}
