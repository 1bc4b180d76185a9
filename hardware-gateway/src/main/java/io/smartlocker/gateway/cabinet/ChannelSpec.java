package io.smartlocker.gateway.cabinet;

/**
 * One channel of a lock board.
 *
 * @param board the name the board has in the layout
 * @param channel as it is printed on the board, counted from 1
 * @param inverted the door contact says the opposite of what is usual for the board; never for a lock or an outlet
 */
public record ChannelSpec(String board, int channel, boolean inverted) implements Wire {
    @Override
    public String toString() {
        return "board " + board + " channel " + channel;
    }
}
