package io.smartlocker.gateway.cabinet;

import io.smartlocker.gateway.cabinet.LineSpec.Bias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What something is wired to, as {@code cabinet.yaml} writes it: a line of a GPIO chip or a channel of a board. */
record WireEntry(
        @Nullable String chip,
        @Nullable Integer line,
        @Nullable String name,
        boolean activeLow,
        @Nullable Bias bias,
        @Nullable String board,
        @Nullable Integer channel,
        boolean inverted) {

    /**
     * @param place locker, bay and what is wired
     * @param mistakes gets what is missing or too much
     */
    Wire spec(String place, List<String> mistakes) {
        return board == null && channel == null ? line(place, mistakes) : channel(place, mistakes);
    }

    private ChannelSpec channel(String place, List<String> mistakes) {
        if (chip != null || line != null || name != null || activeLow || bias != null) {
            mistakes.add(place + ": is wired to a line or to a board, not to both.");
        }
        if (board == null || board.isBlank()) {
            mistakes.add(place + ": names no board.");
        }
        if (channel == null) {
            mistakes.add(place + ": names no channel of the board.");
        }
        return new ChannelSpec(board == null ? "" : board, channel == null ? 0 : channel, inverted);
    }

    private LineSpec line(String place, List<String> mistakes) {
        if (inverted) {
            mistakes.add(place + ": a line is activeLow; inverted is for boards.");
        }
        if (chip == null || chip.isBlank()) {
            mistakes.add(place + ": names no chip.");
        }
        if ((line == null) == (name == null)) {
            mistakes.add(place + ": name the line by its number or by its name, one of the two.");
        }
        return new LineSpec(chip == null ? "" : chip, line, name, activeLow, bias == null ? Bias.AS_IS : bias);
    }
}
