package io.smartlocker.gateway.actuation.kerong;

import io.smartlocker.gateway.actuation.serial.PlayedLine.Played;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A CU board: 16 locks, of which each is latched or not. */
public final class PlayedCu implements Played {
    private final int number;
    private final boolean answersUnlock;
    private final List<Integer> unlocked = new CopyOnWriteArrayList<>();
    private volatile int latched = 0xFFFF;
    private volatile boolean deaf;
    private volatile boolean deafAfterUnlock;

    public PlayedCu(int number, boolean answersUnlock) {
        this.number = number;
        this.answersUnlock = answersUnlock;
    }

    /** The locks that were fired, counted from 0. */
    public List<Integer> unlocked() {
        return List.copyOf(unlocked);
    }

    /** @param lock counted from 0 */
    public synchronized void latch(int lock, boolean on) {
        latched = on ? latched | 1 << lock : latched & ~(1 << lock);
    }

    public void power(boolean on) {
        deaf = !on;
    }

    /** It does what it is told and says nothing any more. */
    public void goDeafAfterUnlock() {
        deafAfterUnlock = true;
    }

    @Override
    public int lengthOf(byte[] bytes) {
        return bytes.length < 5 ? 0 : 5;
    }

    @Override
    public byte[] answer(byte[] request) {
        int address = request[1] & 0xFF;
        int sum = request[0] + request[1] + request[2] + request[3] & 0xFF;
        if (deaf || address / 16 != number || (request[4] & 0xFF) != sum) {
            return new byte[0];
        }
        if (request[2] == 0x31) {
            unlocked.add(address % 16);
            latch(address % 16, false);
            deaf |= deafAfterUnlock;
            return answersUnlock ? status() : new byte[0];
        }
        return request[2] == 0x30 ? status() : new byte[0];
    }

    private byte[] status() {
        byte[] status = {2, (byte) (number * 16), 0x35, (byte) latched, (byte) (latched / 256), 0, 0, 3, 0};
        int sum = 0;
        for (byte each : status) {
            sum += each & 0xFF;
        }
        status[8] = (byte) (sum % 256);
        return status;
    }
}
