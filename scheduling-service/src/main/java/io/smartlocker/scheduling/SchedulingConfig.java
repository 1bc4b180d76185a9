package io.smartlocker.scheduling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set for this service. */
@ConfigMapping(prefix = "smartlocker.scheduling")
public interface SchedulingConfig {
    Rosters rosters();

    Overdue overdue();

    interface Rosters {
        /** How often it is looked whether days are over. */
        @WithDefault("1m")
        Duration pace();
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
}
