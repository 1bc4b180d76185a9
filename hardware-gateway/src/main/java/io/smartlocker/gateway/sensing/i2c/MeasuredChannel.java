package io.smartlocker.gateway.sensing.i2c;

import io.smartlocker.gateway.sensing.CurrentSensor;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One channel of a chip. That it does not answer is said when it begins, and when it is over. */
final class MeasuredChannel implements CurrentSensor {
    private static final Logger LOG = Logger.getLogger(MeasuredChannel.class);

    private final PowerMonitor monitor;
    private final int channel;
    private final String purpose;
    private boolean failing;

    /** @param purpose for the log: "sensor left of locker A-1 bay 3" */
    MeasuredChannel(PowerMonitor monitor, int channel, String purpose) {
        this.monitor = monitor;
        this.channel = channel;
        this.purpose = purpose;
    }

    @Override
    public synchronized Optional<Power> read() {
        try {
            Optional<Power> power = monitor.read(channel);
            if (failing && power.isPresent()) {
                LOG.infof("A current is measured again. purpose=%s", purpose);
                failing = false;
            }
            return power;
        } catch (IOException e) {
            if (!failing) {
                LOG.warnf("A current cannot be measured. purpose=%s reason=%s", purpose, e.getMessage());
            }
            failing = true;
            return Optional.empty();
        }
    }
}
