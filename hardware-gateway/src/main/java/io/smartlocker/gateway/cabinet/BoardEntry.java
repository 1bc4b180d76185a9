package io.smartlocker.gateway.cabinet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A board as {@code cabinet.yaml} writes it. */
record BoardEntry(
        @Nullable String name,
        @Nullable BoardKind kind,
        @Nullable String port,
        @Nullable Integer baud,
        @Nullable Integer address,
        @Nullable Integer outputs,
        @Nullable Integer inputs) {

    /** @param mistakes gets what is missing; in its place stands something harmless */
    BoardSpec spec(List<String> mistakes) {
        String called = name == null ? "" : name;
        String place = "Board " + called;
        if (called.isBlank()) {
            mistakes.add("A board has no name.");
        }
        if (kind == null) {
            mistakes.add(place + ": has no kind; it is MODBUS or KERONG.");
        }
        if (port == null || port.isBlank()) {
            mistakes.add(place + ": names no port, for example /dev/ttyUSB0.");
        }
        if (address == null) {
            mistakes.add(place + ": has no address; it is set on the board.");
        }
        if (kind == BoardKind.KERONG && inputs != null) {
            mistakes.add(place + ": has no inputs to count; each of its locks tells its own door.");
        }
        return spec(called, kind == null ? BoardKind.MODBUS : kind);
    }

    private BoardSpec spec(String called, BoardKind of) {
        int locks = outputs == null ? of.outputs() : outputs;
        return new BoardSpec(
                called,
                of,
                port == null ? "" : port,
                baud == null ? of.baud() : baud,
                address == null ? of.lowestAddress() : address,
                locks,
                switch (of) {
                    case MODBUS -> inputs == null ? 0 : inputs;
                    case KERONG -> locks;
                });
    }
}
