package io.smartlocker.platform.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Things read in from files. */
@ConfigMapping(prefix = "smartlocker.imports")
public interface ImportConfig {
    /** The largest file; {@code quarkus.http.limits.max-body-size} must be no less. */
    @WithDefault("64M")
    MemorySize limit();

    /** How many rows are written in one transaction. */
    @WithDefault("500")
    int batch();

    /** An import whose process was not heard of for so long is taken to have died with it. */
    @WithDefault("1m")
    Duration silence();

    /** How long an import and the rows that failed in it can be looked up. */
    @WithDefault("30d")
    Duration keep();
}
