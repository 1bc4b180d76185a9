package io.smartlocker.gateway.actuation.modbus;

/** Coils and inputs as Modbus packs them: eight to a byte, the first in the lowest bit. */
final class Bits {
    private Bits() {}

    static byte[] pack(boolean[] bits) {
        byte[] packed = new byte[(bits.length + Byte.SIZE - 1) / Byte.SIZE];
        for (int bit = 0; bit < bits.length; bit++) {
            if (bits[bit]) {
                packed[bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
            }
        }
        return packed;
    }

    static boolean isSet(byte[] packed, int bit) {
        return (packed[bit / Byte.SIZE] >> bit % Byte.SIZE & 1) == 1;
    }
}
