package io.smartlocker.gateway.actuation.serial;

import io.smartlocker.gateway.GatewayConfig;
import java.time.Duration;

/** Tries again soon, for tests. */
public final class QuickRetry implements GatewayConfig.Retry {
    @Override
    public Duration first() {
        return Duration.ofMillis(20);
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(100);
    }
}
