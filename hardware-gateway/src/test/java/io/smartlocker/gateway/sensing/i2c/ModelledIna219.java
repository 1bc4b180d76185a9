package io.smartlocker.gateway.sensing.i2c;

/** The registers of an INA219 as its data sheet (TI SBOS448) describes them, for gain 1/8 and 32 V. */
final class ModelledIna219 implements ModelledBus.Chip {
    private static final int RESET = 0x8000;
    private static final int POWER_ON = 0x399F;

    private int configuration = POWER_ON;
    private int calibration;
    private int microvolts;
    private int millivolts;
    private boolean converted;

    /** What lies over the shunt and at the bus. */
    void put(int shuntMicrovolts, int busMillivolts) {
        microvolts = shuntMicrovolts;
        millivolts = busMillivolts;
    }

    /** Time enough for a conversion passes. */
    void convert() {
        converted = true;
    }

    void losePower() {
        configuration = POWER_ON;
        calibration = 0;
        converted = true;
    }

    int configuration() {
        return configuration;
    }

    @Override
    public int read(int register) {
        return switch (register) {
            case 0 -> configuration;
            case 1 -> shunt() & 0xFFFF;
            case 2 -> (millivolts / 4) << 3 | (converted ? 0b10 : 0) | (overflows() ? 1 : 0);
            case 4 -> (int) current() & 0xFFFF;
            case 5 -> calibration;
            default -> throw new AssertionError("The driver has no business in register " + register);
        };
    }

    @Override
    public void write(int register, int value) {
        switch (register) {
            case 0 -> {
                configuration = (value & RESET) != 0 ? POWER_ON : value;
                converted = false;
            }
            case 5 -> calibration = value & 0xFFFE;
            default -> throw new AssertionError("Register " + register + " cannot be written");
        }
    }

    private int shunt() {
        return Math.clamp(microvolts / 10, -32_000, 32_000);
    }

    private long current() {
        return (long) shunt() * calibration / 4096;
    }

    private boolean overflows() {
        return current() > Short.MAX_VALUE || current() < Short.MIN_VALUE;
    }
}
