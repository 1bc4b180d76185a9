package io.smartlocker.gateway.kernel;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Before whom a thread runs that must not be late, on a processor that others want as well. */
public final class Urgency {
    private static final Logger LOG = Logger.getLogger(Urgency.class);
    /** Of those that the gateway's service may have; all of them go before what has none. */
    private static final int PRIORITY = 1;

    private static final AtomicBoolean refused = new AtomicBoolean();

    private Urgency() {}

    /** Has this thread go first from now on. Where the kernel does not let it, that is said once, and it waits its turn. */
    public static void goFirst() {
        try {
            Libc.goFirst(PRIORITY);
        } catch (NativeError e) {
            if (!refused.getAndSet(true)) {
                LOG.infof(
                        "Pulses wait for their turn on the processor; LimitRTPRIO=1 lets the service have them go first. reason=%s",
                        e.getMessage());
            }
        }
    }
}
