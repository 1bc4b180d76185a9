package io.smartlocker.gateway.cabinet;

/**
 * A chip that measures what outlets give.
 *
 * @param name by which bays refer to it
 * @param bus number of the I²C bus, 1 for {@code /dev/i2c-1}
 * @param address of the chip on the bus, 7 bits
 * @param shuntMilliohms of the resistors over which it measures
 */
public record SensorSpec(String name, Kind kind, int bus, int address, int shuntMilliohms) {

    /** Which chip it is; numbers are those of the data sheets, TI SBOS448 and SBOS576. */
    public enum Kind {
        /** One shunt, ±320 mV over it. */
        INA219(1, 0x40, 0x4F, 320),
        /** Three shunts, ±163.8 mV over each. */
        INA3221(3, 0x40, 0x43, 163);

        private final int channels;
        private final int lowestAddress;
        private final int highestAddress;
        private final int rangeMillivolts;

        Kind(int channels, int lowestAddress, int highestAddress, int rangeMillivolts) {
            this.channels = channels;
            this.lowestAddress = lowestAddress;
            this.highestAddress = highestAddress;
            this.rangeMillivolts = rangeMillivolts;
        }

        int channels() {
            return channels;
        }

        boolean mayHave(int address) {
            return address >= lowestAddress && address <= highestAddress;
        }

        String addresses() {
            return "0x%02x to 0x%02x".formatted(lowestAddress, highestAddress);
        }

        int rangeMillivolts() {
            return rangeMillivolts;
        }
    }

    /** The most it can tell, in milliamperes. */
    public int rangeMilliamps() {
        return shuntMilliohms < 1 ? 0 : kind.rangeMillivolts() * 1_000 / shuntMilliohms;
    }
}
