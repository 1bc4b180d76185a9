package io.smartlocker.gateway.cabinet;

/**
 * A lock board on a serial line, 8 data bits, no parity, one stop bit.
 *
 * @param name what bays call it
 * @param port the serial port, for example {@code /dev/serial/by-id/usb-…}
 * @param baud bits a second, the same for every board on the port
 * @param address its own on the port
 * @param outputs how many locks and outlets it has
 * @param inputs how many door contacts it reads; with Kerong boards these are the locks themselves
 */
public record BoardSpec(String name, BoardKind kind, String port, int baud, int address, int outputs, int inputs) {
    @Override
    public String toString() {
        return "board " + name + " (" + kind + " address " + address + " on " + port + " at " + baud + " baud)";
    }
}
