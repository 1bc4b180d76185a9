package io.smartlocker.gateway.sensing.i2c;

/** The registers of an INA3221 as its data sheet (TI SBOS576) describes them. */
final class ModelledIna3221 implements ModelledBus.Chip {
    private static final int RESET = 0x8000;
    private static final int POWER_ON = 0x7127;
    private static final int READY = 1;

    private final int[] microvolts = new int[3];
    private final int[] millivolts = new int[3];
    private int configuration = POWER_ON;
    private boolean converted;

    void put(int channel, int shuntMicrovolts, int busMillivolts) {
        microvolts[channel - 1] = shuntMicrovolts;
        millivolts[channel - 1] = busMillivolts;
    }

    /** Time enough for a conversion of all channels passes. */
    void convert() {
        converted = true;
    }

    void losePower() {
        configuration = POWER_ON;
    }

    int configuration() {
        return configuration;
    }

    @Override
    public int read(int register) {
        if (register == 0) {
            return configuration;
        }
        if (register == 0x0F) {
            int mask = converted ? 0b10 | READY : 0b10;
            converted = false;
            return mask;
        }
        if (register >= 1 && register <= 6) {
            int channel = (register - 1) / 2;
            return register % 2 == 1 ? stepped(microvolts[channel], 40) : stepped(millivolts[channel], 8);
        }
        throw new AssertionError("The driver has no business in register " + register);
    }

    @Override
    public void write(int register, int value) {
        if (register != 0) {
            throw new AssertionError("Register " + register + " need not be written");
        }
        configuration = (value & RESET) != 0 ? POWER_ON : value;
        converted = false;
    }

    /** Bits 15 to 3 with the sign; the lowest three read 0. */
    private static int stepped(int value, int step) {
        return Math.clamp(value / step, -4096, 4095) << 3 & 0xFFFF;
    }
}
