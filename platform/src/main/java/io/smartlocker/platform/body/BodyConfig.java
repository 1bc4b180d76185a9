package io.smartlocker.platform.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large bodies may be. No limit goes beyond {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "smartlocker.bodies")
public interface BodyConfig {
    /** The largest body of paths that have no limit of their own. */
    @WithDefault("1M")
    MemorySize limit();

    /** How many bodies larger than that may be on their way at once; each is held in memory, four times over at worst. */
    @WithDefault("4")
    int large();
}
