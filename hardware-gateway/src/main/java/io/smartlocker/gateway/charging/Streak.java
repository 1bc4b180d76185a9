package io.smartlocker.gateway.charging;

/** Whether something was so a few times in a row. */
final class Streak {
    private final int enough;
    private int length;

    Streak(int enough) {
        this.enough = enough;
    }

    /** @return whether it was so often enough by now */
    boolean add(boolean so) {
        length = so ? Math.min(length + 1, enough) : 0;
        return length == enough;
    }
}
