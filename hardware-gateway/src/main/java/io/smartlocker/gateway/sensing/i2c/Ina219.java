package io.smartlocker.gateway.sensing.i2c;

import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.io.IOException;
import java.util.Optional;

/**
 * An INA219: one shunt, up to ±320 mV over it. All numbers are those of its data sheet, TI SBOS448. It is programmed when it is
 * first read, and again when it has lost its calibration with its supply, without which it reads no current at all.
 *
 * @see <a href="https://www.ti.com/lit/ds/symlink/ina219.pdf">INA219, data sheet</a>
 */
final class Ina219 implements PowerMonitor {
    static final int CONFIGURATION = 0x00;
    static final int SHUNT = 0x01;
    static final int BUS = 0x02;
    static final int CURRENT = 0x04;
    static final int CALIBRATION = 0x05;

    /**
     * Configuration register: 32 V range (bit 13), gain 1/8 for ±320 mV (bits 12–11), bus and shunt averaged over 16 samples of 12
     * bits in 8.51 ms (1100 in bits 10–7 and 6–3), both continuously (111 in bits 2–0).
     */
    static final int CONTINUOUS = 0b001_11_1100_1100_111;

    /** The range of the shunt voltage at gain 1/8, in microvolts. */
    static final int RANGE_MICROVOLTS = 320_000;

    /** One step of the shunt voltage register, in microvolts. */
    private static final int SHUNT_STEP = 10;
    /** One step of the bus voltage register, in millivolts, above its three bits of flags. */
    private static final int BUS_STEP = 4;

    private static final int BUS_FLAGS = 3;
    /** CNVR: everything was converted at least once since it was programmed. */
    private static final int CONVERTED = 0b10;
    /** OVF: current and power are out of their range. */
    private static final int OVERFLOWN = 0b01;

    private static final int STEPS = 1 << 15;
    /** Equation 1: 0.04096 / (current step in A × shunt in Ω), here with microamperes and milliohms. */
    private static final long CALIBRATION_FACTOR = 40_960_000;

    private static final int MICRO_TO_MILLI = 1_000;
    private static final double NANO_TO_MILLI = 1e6;

    private final Registers registers;
    private final int shuntMilliohms;
    private final int calibration;
    private final long stepNanoamps;

    /** @param address 0x40 to 0x4F, by the pins A0 and A1 */
    Ina219(I2cBus bus, int address, int shuntMilliohms) {
        registers = new Registers(bus, address);
        this.shuntMilliohms = shuntMilliohms;
        calibration = calibration(shuntMilliohms);
        // What the register's step becomes by rounding the calibration.
        stepNanoamps = CALIBRATION_FACTOR * MICRO_TO_MILLI / ((long) calibration * shuntMilliohms);
    }

    /** For the smallest step that covers the whole range of the shunt; the register's lowest bit is always 0. */
    static int calibration(int shuntMilliohms) {
        long highest = (long) RANGE_MICROVOLTS * MICRO_TO_MILLI / shuntMilliohms;
        long step = Math.max(1, Math.ceilDiv(highest, STEPS));
        return (int) Math.min(0xFFFE, CALIBRATION_FACTOR / (step * shuntMilliohms) & ~1L);
    }

    @Override
    public Optional<Power> read(int channel) throws IOException {
        if (registers.read(CALIBRATION) != calibration || registers.read(CONFIGURATION) != CONTINUOUS) {
            registers.write(CONFIGURATION, CONTINUOUS);
            registers.write(CALIBRATION, calibration);
            return Optional.empty();
        }
        int told = registers.read(BUS);
        if ((told & CONVERTED) == 0) {
            return Optional.empty();
        }
        int milliamps = (told & OVERFLOWN) == 0 ? calculated() : acrossShunt();
        return Optional.of(new Power(milliamps, (told >> BUS_FLAGS) * BUS_STEP));
    }

    private int calculated() throws IOException {
        return (int) Math.round(registers.readSigned(CURRENT) * stepNanoamps / NANO_TO_MILLI);
    }

    /** Where the chip's arithmetic overflows, its shunt register still tells that it is a great deal. */
    private int acrossShunt() throws IOException {
        return registers.readSigned(SHUNT) * SHUNT_STEP / shuntMilliohms;
    }
}
