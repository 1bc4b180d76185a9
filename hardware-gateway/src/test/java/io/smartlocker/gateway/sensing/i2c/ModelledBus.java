package io.smartlocker.gateway.sensing.i2c;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A bus with models of chips on it. As on a real one, a device that is not there answers nothing, and bytes are just bytes. */
final class ModelledBus implements I2cBus {
    private final Map<Integer, Chip> chips = new HashMap<>();

    /** A chip with registers of 16 bits. */
    interface Chip {
        int read(int register);

        void write(int register, int value);
    }

    void attach(int address, Chip chip) {
        chips.put(address, chip);
    }

    void detach(int address) {
        chips.remove(address);
    }

    @Override
    public byte[] transfer(int address, byte[] question, int length) throws IOException {
        Chip chip = chips.get(address);
        if (chip == null) {
            throw new IOException("No device answers at " + address);
        }
        int register = question[0] & 0xFF;
        if (question.length == 3) {
            chip.write(register, (question[1] & 0xFF) << 8 | question[2] & 0xFF);
        }
        int value = length == 0 ? 0 : chip.read(register);
        return length == 0 ? new byte[0] : new byte[] {(byte) (value >> 8), (byte) value};
    }
}
