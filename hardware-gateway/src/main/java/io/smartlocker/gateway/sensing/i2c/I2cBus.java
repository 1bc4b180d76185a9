package io.smartlocker.gateway.sensing.i2c;

import java.io.IOException;

/** Talks with the devices on a bus. */
@FunctionalInterface
interface I2cBus {
    /**
     * Writes, and then reads without letting go of the bus in between.
     *
     * @param address 7 bits
     * @param question what is written
     * @param length how many bytes are read; 0 for none
     * @return as many bytes
     * @throws IOException if the device does not answer, or the bus cannot be used; the message says what to do
     */
    byte[] transfer(int address, byte[] question, int length) throws IOException;
}
