package io.smartlocker.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The demo site with sensors that are read ten times a second and judged after seconds, not minutes. */
public final class SensedSite implements QuarkusTestResourceLifecycleManager {
    private final StoredSite site = new StoredSite();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(site.start());
        settings.put("smartlocker.charging.every", "100ms");
        settings.put("smartlocker.charging.turn", "2s");
        settings.put("smartlocker.charging.longest-wait", "5s");
        settings.put("smartlocker.charging.full-after", "1s");
        settings.put("smartlocker.charging.nothing-drawn-after", "1s");
        return settings;
    }

    @Override
    public void stop() {
        site.stop();
    }
}
