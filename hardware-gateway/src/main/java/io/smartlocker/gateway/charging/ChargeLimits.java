package io.smartlocker.gateway.charging;

import io.smartlocker.gateway.GatewayConfig;
import java.time.Duration;

/**
 * From when on a bay's sensors tell something.
 *
 * @param overMilliamps more is too much
 * @param hottestMillidegrees from here on it is too hot
 * @param fullPercent a device is full that draws less than this share of what its type is expected to
 * @param fullAfter when it has done so for so long
 * @param nothingAfter a device that draws nothing for so long is not plugged in
 */
record ChargeLimits(
        int overMilliamps, int hottestMillidegrees, int fullPercent, Duration fullAfter, Duration nothingAfter) {
    private static final int PER_DEGREE = 1_000;

    /** @param overMilliamps what the wiring says of the bay */
    static ChargeLimits of(GatewayConfig.Charging config, int overMilliamps) {
        return new ChargeLimits(
                overMilliamps,
                config.hottest() * PER_DEGREE,
                config.fullPercent(),
                config.fullAfter(),
                config.nothingDrawnAfter());
    }
}
