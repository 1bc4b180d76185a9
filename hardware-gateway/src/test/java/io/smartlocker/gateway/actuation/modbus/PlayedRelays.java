package io.smartlocker.gateway.actuation.modbus;

import io.smartlocker.gateway.actuation.serial.PlayedLine.Played;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A relay board as the maker's documentation describes it, with a checksum of its own making. */
public final class PlayedRelays implements Played {
    private static final int FLASH = 0x02;

    private final int address;
    private final BitSet coils = new BitSet();
    private final BitSet inputs = new BitSet();
    private final List<Flash> flashes = new CopyOnWriteArrayList<>();
    private volatile boolean deaf;
    private volatile int refusal;

    /**
     * @param coil counted from 0
     * @param steps of 100 ms
     */
    public record Flash(int coil, int steps) {}

    public PlayedRelays(int address) {
        this.address = address;
    }

    public List<Flash> flashes() {
        return List.copyOf(flashes);
    }

    public synchronized boolean isOn(int coil) {
        return coils.get(coil);
    }

    public synchronized void input(int input, boolean on) {
        inputs.set(input, on);
    }

    /** A board without power hears nothing, and its relays fall off. */
    public synchronized void power(boolean on) {
        deaf = !on;
        coils.clear();
    }

    /** Loses its power for so short a time that nobody notices. */
    public synchronized void restart() {
        coils.clear();
    }

    /** A relay goes on that nobody switched. */
    public synchronized void stick(int coil) {
        coils.set(coil);
    }

    /** @param code of the exception it answers with, 0 for none */
    public void refuse(int code) {
        refusal = code;
    }

    @Override
    public int lengthOf(byte[] bytes) {
        if (bytes.length < 7) {
            return 0;
        }
        return bytes[1] == 0x0F ? 9 + bytes[6] : 8;
    }

    @Override
    public synchronized byte[] answer(byte[] request) {
        if (deaf || request[0] != address || !isRight(request)) {
            return new byte[0];
        }
        if (refusal != 0) {
            return withSum((byte) address, (byte) (request[1] | 0x80), (byte) refusal);
        }
        int first = request[3] & 0xFF;
        return switch (request[1]) {
            case 0x01 -> bits(request, coils);
            case 0x02 -> bits(request, inputs);
            case 0x05 -> {
                write(request[2], first, request);
                yield request;
            }
            case 0x0F -> {
                BitSet sent = BitSet.valueOf(Arrays.copyOfRange(request, 7, request.length - 2));
                coils.clear();
                coils.or(sent);
                yield withSum(Arrays.copyOf(request, 6));
            }
            default -> withSum((byte) address, (byte) (request[1] | 0x80), (byte) 1);
        };
    }

    private void write(byte kind, int coil, byte[] request) {
        if (kind == FLASH) {
            flashes.add(new Flash(coil, (request[4] & 0xFF) << 8 | request[5] & 0xFF));
            coils.set(coil);
        } else {
            coils.set(coil, request[4] == (byte) 0xFF);
        }
    }

    private byte[] bits(byte[] request, BitSet of) {
        int bytes = ((request[5] & 0xFF) + 7) / 8;
        byte[] answer = new byte[3 + bytes];
        answer[0] = (byte) address;
        answer[1] = request[1];
        answer[2] = (byte) bytes;
        byte[] set = of.toByteArray();
        System.arraycopy(set, 0, answer, 3, Math.min(bytes, set.length));
        return withSum(answer);
    }

    private static boolean isRight(byte[] frame) {
        return Arrays.equals(frame, withSum(Arrays.copyOf(frame, frame.length - 2)));
    }

    /** Division by the polynomial, bit by bit on the reflected message. */
    static byte[] withSum(byte... frame) {
        int remainder = 0xFFFF;
        for (byte each : frame) {
            for (int bit = 0; bit < 8; bit++) {
                boolean carry = ((each >> bit & 1) ^ (remainder & 1)) == 1;
                remainder >>>= 1;
                remainder ^= carry ? 0xA001 : 0;
            }
        }
        byte[] whole = Arrays.copyOf(frame, frame.length + 2);
        whole[frame.length] = (byte) (remainder & 0xFF);
        whole[frame.length + 1] = (byte) (remainder >>> 8);
        return whole;
    }
}
