package io.smartlocker.gateway.sensing.i2c;

import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.io.IOException;
import java.util.Optional;

/** A chip that measures currents by what drops over shunts. */
interface PowerMonitor {
    /**
     * @param channel counted from 1
     * @return what flows; empty while the chip has measured nothing yet
     * @throws IOException if it does not answer
     */
    Optional<Power> read(int channel) throws IOException;
}
