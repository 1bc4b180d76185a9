package io.smartlocker.platform.csv;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Files that are written while they are sent. */
@ConfigMapping(prefix = "smartlocker.downloads")
public interface DownloadConfig {
    /** How many may be on their way at once. */
    @WithDefault("4")
    int atOnce();
}
