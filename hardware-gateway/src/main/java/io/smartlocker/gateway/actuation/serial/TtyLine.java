package io.smartlocker.gateway.actuation.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.File;
import java.util.Arrays;
import org.jboss.logging.Logger;

/** A serial line of this machine, through jSerialComm. It is locked against other programs that lock it too. */
final class TtyLine implements SerialLine {
    /** Linux counts the time-out of a terminal's read in tenths of a second. */
    private static final int READ_MILLIS = 100;

    private static final int CHUNK = 256;
    private static final int EPERM = 1;
    private static final int EAGAIN = 11;
    private static final int EACCES = 13;
    private static final int EBUSY = 16;

    private static final Logger LOG = Logger.getLogger(TtyLine.class);

    private final String name;
    private final SerialPort port;

    private TtyLine(String name, SerialPort port) {
        this.name = name;
        this.port = port;
    }

    /** @throws LineException if there is no such port, it may not be used, or another program holds it */
    static TtyLine open(String name, int baud) throws LineException {
        if (!new File(name).exists()) {
            throw new LineException("There is no serial port " + name
                    + ". Plug the RS-485 adapter in; ls /dev/serial/by-id" + " shows the names that stay the same.");
        }
        try {
            SerialPort port = SerialPort.getCommPort(name);
            port.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_MILLIS, 0);
            if (!port.openPort(0)) {
                throw new LineException(whyNotOpen(name, port.getLastErrorCode()));
            }
            return new TtyLine(name, port);
        } catch (SerialPortInvalidPortException e) {
            throw new LineException(name + " is not a serial port.", e);
        } catch (LinkageError e) {
            throw new LineException("Serial ports cannot be used here: " + e.getMessage(), e);
        }
    }

    /** Has something done before the library closes every port at the end of the process. */
    static void beforeExit(Thread hook) {
        try {
            SerialPort.addShutdownHook(hook);
        } catch (LinkageError e) {
            LOG.errorf(e, "The serial library cannot be loaded; no board can be used");
        }
    }

    private static String whyNotOpen(String name, int error) {
        return switch (error) {
            case EPERM, EACCES ->
                name + " may not be opened. Run the gateway as a member of the group that owns it, usually dialout.";
            case EAGAIN, EBUSY -> name + " is held by another program. Stop that program.";
            default -> "%s cannot be opened as a serial port (errno %d).".formatted(name, error);
        };
    }

    @Override
    public void write(byte[] bytes) throws LineException {
        int from = 0;
        while (from < bytes.length) {
            int written = port.writeBytes(bytes, bytes.length - from, from);
            if (written <= 0) {
                throw gone();
            }
            from += written;
        }
    }

    @Override
    public byte[] read(long deadlineNanos) throws LineException {
        byte[] chunk = new byte[CHUNK];
        while (deadlineNanos - System.nanoTime() > 0) {
            int count = port.readBytes(chunk, chunk.length);
            if (count < 0) {
                throw gone();
            }
            if (count > 0) {
                return Arrays.copyOf(chunk, count);
            }
        }
        return new byte[0];
    }

    @Override
    public void drain() throws LineException {
        byte[] chunk = new byte[CHUNK];
        int waiting = port.bytesAvailable();
        while (waiting > 0) {
            if (port.readBytes(chunk, Math.min(waiting, chunk.length)) < 0) {
                throw gone();
            }
            waiting = port.bytesAvailable();
        }
        if (waiting < 0) {
            throw gone();
        }
    }

    @Override
    public void close() {
        port.closePort();
    }

    private LineException gone() {
        return new LineException(name + " went away. Was the RS-485 adapter unplugged?");
    }
}
