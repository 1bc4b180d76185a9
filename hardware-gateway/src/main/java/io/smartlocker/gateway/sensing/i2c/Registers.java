package io.smartlocker.gateway.sensing.i2c;

import java.io.IOException;

/** The registers of one device: 16 bits each, the higher byte first, named by the byte that is written before. */
final class Registers {
    private static final int BYTE = 0xFF;

    private final I2cBus bus;
    private final int address;

    Registers(I2cBus bus, int address) {
        this.bus = bus;
        this.address = address;
    }

    /** @return 0 to 0xFFFF */
    int read(int register) throws IOException {
        byte[] value = bus.transfer(address, new byte[] {(byte) register}, Short.BYTES);
        return (value[0] & BYTE) << Byte.SIZE | value[1] & BYTE;
    }

    /** A register that holds a number with its sign in the highest bit. */
    short readSigned(int register) throws IOException {
        return (short) read(register);
    }

    void write(int register, int value) throws IOException {
        bus.transfer(address, new byte[] {(byte) register, (byte) (value >> Byte.SIZE), (byte) value}, 0);
    }
}
