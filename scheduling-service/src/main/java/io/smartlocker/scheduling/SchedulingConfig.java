package io.smartlocker.scheduling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set for this service. */
@ConfigMapping(prefix = "smartlocker.scheduling")
public interface SchedulingConfig {
    Rosters rosters();

    interface Rosters {
        /** How often it is looked whether days are over. */
        @WithDefault("1m")
        Duration pace();
    }
}
