package io.smartlocker.gateway.sensing.i2c;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.smartlocker.gateway.kernel.Libc;
import io.smartlocker.gateway.kernel.NativeError;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/**
 * A bus of this machine. It is opened when it is first used and anew after it went away, so that a kiosk starts without it. Safe
 * for use by several threads.
 *
 * @see <a href="https://docs.kernel.org/i2c/dev-interface.html">Implementing I2C device drivers in userspace</a>
 */
final class LinuxI2cBus implements I2cBus, AutoCloseable {
    private static final int CLOSED = -1;

    private final Path device;
    private int descriptor = CLOSED;

    LinuxI2cBus(Path device) {
        this.device = device;
    }

    /** @param number as in {@code /dev/i2c-1} */
    static LinuxI2cBus ofNumber(int number) {
        return new LinuxI2cBus(Path.of("/dev/i2c-" + number));
    }

    @Override
    public synchronized byte[] transfer(int address, byte[] question, int length) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment answer = arena.allocate(length);
            transfer(arena, address, arena.allocateFrom(JAVA_BYTE, question), answer);
            return answer.toArray(JAVA_BYTE);
        }
    }

    /** @param answer what is read after a repeated start, of no length when nothing is */
    private void transfer(Arena arena, int address, MemorySegment question, MemorySegment answer) throws IOException {
        int count = answer.byteSize() == 0 ? 1 : 2;
        MemorySegment messages = arena.allocate(I2cAbi.MESSAGE, count);
        message(messages, 0, address, (short) 0, question);
        if (count > 1) {
            message(messages, I2cAbi.MESSAGE.byteSize(), address, I2cAbi.FLAG_READ, answer);
        }
        MemorySegment request = arena.allocate(I2cAbi.MESSAGES);
        request.set(ADDRESS, I2cAbi.messages("msgs"), messages);
        request.set(JAVA_INT, I2cAbi.messages("nmsgs"), count);
        try {
            open();
            Libc.ioctl(descriptor, I2cAbi.TRANSFER, request);
        } catch (NativeError e) {
            throw new IOException(told(address, e), e);
        }
    }

    private static void message(MemorySegment messages, long at, int address, short flags, MemorySegment bytes) {
        messages.set(JAVA_SHORT, at + I2cAbi.message("addr"), (short) address);
        messages.set(JAVA_SHORT, at + I2cAbi.message("flags"), flags);
        messages.set(JAVA_SHORT, at + I2cAbi.message("len"), (short) bytes.byteSize());
        messages.set(ADDRESS, at + I2cAbi.message("buf"), bytes);
    }

    private void open() throws NativeError {
        if (descriptor == CLOSED) {
            descriptor = Libc.open(device.toString());
        }
    }

    private String told(int address, NativeError error) {
        if (descriptor == CLOSED) {
            return notOpened(error);
        }
        return switch (error.number()) {
            case NativeError.ENXIO, NativeError.EREMOTEIO, NativeError.EIO ->
                "%s: no device answers at 0x%02x. Look at its wires and its address.".formatted(device, address);
            case NativeError.ETIMEDOUT ->
                "%s: the bus hangs at 0x%02x. A device holds its data line low; switch it off and on."
                        .formatted(device, address);
            case NativeError.ENOTTY -> "%s is not an I²C bus.".formatted(device);
            default -> "%s at 0x%02x: %s".formatted(device, address, error.getMessage());
        };
    }

    private String notOpened(NativeError error) {
        if (error.isMissing()) {
            return "There is no I²C bus %s. Switch it on, on a Raspberry Pi with dtparam=i2c_arm=on.".formatted(device);
        }
        if (error.isForbidden()) {
            return "%s may not be opened: %s. Run the gateway as a member of the group that owns it, usually i2c."
                    .formatted(device, error.getMessage());
        }
        return "%s could not be opened: %s".formatted(device, error.getMessage());
    }

    @Override
    public synchronized void close() {
        if (descriptor != CLOSED) {
            try {
                Libc.close(descriptor);
            } catch (NativeError e) {
                throw new java.io.UncheckedIOException(device + " could not be closed: " + e.getMessage(), e);
            } finally {
                descriptor = CLOSED;
            }
        }
    }
}
