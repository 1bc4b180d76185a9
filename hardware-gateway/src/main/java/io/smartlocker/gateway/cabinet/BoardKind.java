package io.smartlocker.gateway.cabinet;

/** The families of RS-485 boards that the gateway speaks with. */
public enum BoardKind {
    /**
     * Modbus RTU relay boards that time a pulse themselves, in steps of 100 ms. Addresses 1 to 247 are those of single
     * devices.
     *
     * @see <a href="https://www.waveshare.com/wiki/Modbus_RTU_Relay">Waveshare Modbus RTU Relay</a>
     * @see <a href="https://modbus.org/docs/Modbus_over_serial_line_V1_02.pdf">Modbus over serial line, 2.2</a>
     */
    MODBUS(9_600, 1, 247, 8, 64),
    /**
     * Kerong CU boards: 16 locks that tell whether they are latched, and a pulse set on the board. The address has four
     * bits, and 15 means every board.
     */
    KERONG(19_200, 0, 14, 16, 16);

    private final int baud;
    private final int lowestAddress;
    private final int highestAddress;
    private final int outputs;
    private final int mostOutputs;

    BoardKind(int baud, int lowestAddress, int highestAddress, int outputs, int mostOutputs) {
        this.baud = baud;
        this.lowestAddress = lowestAddress;
        this.highestAddress = highestAddress;
        this.outputs = outputs;
        this.mostOutputs = mostOutputs;
    }

    /** How fast such a board leaves the factory, in bits a second. */
    public int baud() {
        return baud;
    }

    int lowestAddress() {
        return lowestAddress;
    }

    int highestAddress() {
        return highestAddress;
    }

    /** How many outputs such a board has unless the layout says otherwise. */
    int outputs() {
        return outputs;
    }

    int mostOutputs() {
        return mostOutputs;
    }
}
