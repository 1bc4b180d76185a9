package io.smartlocker.gateway.cabinet;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be right with the boards of a layout, and with what hangs on them. */
final class BoardCheck {
    private static final int SLOWEST = 1_200;
    private static final int FASTEST = 256_000;
    private static final long STEP_MILLIS = 100;

    private final List<String> mistakes;
    private final Map<String, BoardSpec> boards = new LinkedHashMap<>();
    private final Map<String, BoardSpec> firstOnPort = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    /** @param mistakes gets what is found */
    BoardCheck(List<BoardSpec> boards, List<String> mistakes) {
        this.mistakes = mistakes;
        boards.forEach(this::board);
    }

    private void board(BoardSpec board) {
        if (boards.putIfAbsent(board.name(), board) != null) {
            mistakes.add("Board " + board.name() + ": is there twice.");
        }
        BoardKind kind = board.kind();
        within(board, "address", board.address(), kind.lowestAddress(), kind.highestAddress());
        within(board, "baud", board.baud(), SLOWEST, FASTEST);
        within(board, "outputs", board.outputs(), 1, kind.mostOutputs());
        within(board, "inputs", board.inputs(), 0, kind.mostOutputs());
        if (!board.port().isBlank()) {
            neighbours(board);
        }
    }

    private void within(BoardSpec board, String what, int value, int least, int most) {
        if (value < least || value > most) {
            mistakes.add("Board %s: %s is %d, but %s boards have %d to %d."
                    .formatted(board.name(), what, value, board.kind(), least, most));
        }
    }

    private void neighbours(BoardSpec board) {
        String other = addresses.putIfAbsent(board.port() + "#" + board.address(), board.name());
        if (other != null) {
            mistakes.add("Board %s: address %d on %s is that of board %s already; give each board its own."
                    .formatted(board.name(), board.address(), board.port(), other));
        }
        BoardSpec first = firstOnPort.putIfAbsent(board.port(), board);
        if (first != null && first.kind() != board.kind()) {
            mistakes.add("Board %s: is %s, but board %s on %s is %s; each kind needs a port of its own."
                    .formatted(board.name(), board.kind(), first.name(), board.port(), first.kind()));
        } else if (first != null && first.baud() != board.baud()) {
            mistakes.add("Board %s: has %d baud, but board %s on %s has %d; they must have the same."
                    .formatted(board.name(), board.baud(), first.name(), board.port(), first.baud()));
        }
    }

    void lock(String place, ChannelSpec channel, Duration pulse) {
        BoardSpec board = find(place, channel);
        output(place, channel, board);
        if (board != null && board.kind() == BoardKind.MODBUS && pulse.toMillis() % STEP_MILLIS != 0) {
            mistakes.add("%s: board %s times a pulse in steps of %d ms, so that %d ms cannot be had."
                    .formatted(place, board.name(), STEP_MILLIS, pulse.toMillis()));
        }
    }

    void outlet(String place, ChannelSpec channel) {
        BoardSpec board = find(place, channel);
        if (board != null && board.kind() == BoardKind.KERONG) {
            mistakes.add("%s: board %s has locks only; wire the outlet to a relay board or a line."
                    .formatted(place, board.name()));
        } else {
            output(place, channel, board);
        }
    }

    void door(String place, ChannelSpec channel) {
        BoardSpec board = find(place, channel);
        if (board != null && board.inputs() == 0) {
            mistakes.add(
                    "%s: board %s has no inputs; if it does, say how many: inputs.".formatted(place, board.name()));
        } else if (board != null) {
            reach(place, channel, "inputs", board.inputs());
        }
    }

    private void output(String place, ChannelSpec channel, @Nullable BoardSpec board) {
        if (channel.inverted()) {
            mistakes.add(place + ": only a door can be inverted.");
        }
        if (board != null) {
            reach(place, channel, "outputs", board.outputs());
        }
    }

    private void reach(String place, ChannelSpec channel, String what, int count) {
        if (channel.channel() < 1 || channel.channel() > count) {
            mistakes.add("%s: board %s has %s 1 to %d; %d is not among them."
                    .formatted(place, channel.board(), what, count, channel.channel()));
        }
    }

    private @Nullable BoardSpec find(String place, ChannelSpec channel) {
        BoardSpec board = boards.get(channel.board());
        if (board == null && !channel.board().isBlank()) {
            mistakes.add(place + ": there is no board " + channel.board() + ". "
                    + (boards.isEmpty()
                            ? "None is listed under boards."
                            : "There are " + String.join(", ", boards.keySet()) + "."));
        }
        return board;
    }
}
