package io.smartlocker.gateway.sensing.i2c;

import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.io.IOException;
import java.util.Optional;

/**
 * An INA3221: three shunts, up to ±163.8 mV over each. All numbers are those of its data sheet, TI SBOS576. It knows no
 * calibration: the shunt's voltage tells the current, and stays at its highest value when there is more.
 *
 * @see <a href="https://www.ti.com/lit/ds/symlink/ina3221.pdf">INA3221, data sheet</a>
 */
final class Ina3221 implements PowerMonitor {
    static final int CHANNELS = 3;
    static final int CONFIGURATION = 0x00;
    /** Of channel 1; the bus voltage follows it, and then the next channel. */
    static final int SHUNT_1 = 0x01;

    static final int MASK = 0x0F;

    /**
     * Configuration register: all channels on (bits 14–12), averaged over 16 samples (010 in bits 11–9), 1.1 ms each for bus and shunt (100 in
     * bits 8–6 and 5–3), both continuously (111 in bits 2–0). The chip starts with an average over 1, so that a reset is seen.
     */
    static final int CONTINUOUS = 0b0_111_010_100_100_111;

    /** The range of the shunt voltage, in microvolts. */
    static final int RANGE_MICROVOLTS = 163_800;

    /** One step above the register's three unused bits, in microvolts. */
    private static final int SHUNT_STEP = 40;
    /** One step above the register's three unused bits, in millivolts. */
    private static final int BUS_STEP = 8;

    private static final int UNUSED = 3;
    /** CVRF: everything was converted since this was last read. */
    private static final int CONVERTED = 1;

    private final Registers registers;
    private final int shuntMilliohms;
    private boolean converted;

    /** @param address 0x40 to 0x43, by the pin A0 */
    Ina3221(I2cBus bus, int address, int shuntMilliohms) {
        registers = new Registers(bus, address);
        this.shuntMilliohms = shuntMilliohms;
    }

    @Override
    public synchronized Optional<Power> read(int channel) throws IOException {
        if (registers.read(CONFIGURATION) != CONTINUOUS) {
            registers.write(CONFIGURATION, CONTINUOUS);
            converted = false;
            return Optional.empty();
        }
        // Reading the flag clears it, and channels are read one behind the other: once is enough.
        converted = converted || (registers.read(MASK) & CONVERTED) != 0;
        if (!converted) {
            return Optional.empty();
        }
        int shunt = SHUNT_1 + 2 * (channel - 1);
        int microvolts = steps(shunt) * SHUNT_STEP;
        return Optional.of(new Power(microvolts / shuntMilliohms, steps(shunt + 1) * BUS_STEP));
    }

    private int steps(int register) throws IOException {
        return registers.readSigned(register) >> UNUSED;
    }
}
