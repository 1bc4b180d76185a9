package io.smartlocker.audit.live;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far somebody has heard: for each partition that is followed the offset that comes next. It means the same to every
 * replica, also after a restart, so that any of them can go on for a client that another served.
 */
final class Position {
    private static final int RADIX = 36;
    private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,12}(\\.[0-9a-z]{1,12})*");

    private final long[] next;

    private Position(long[] next) {
        this.next = next;
    }

    static Position of(long[] next) {
        return new Position(next.clone());
    }

    /** Empty for a text that is none of ours, or from when there were other partitions. */
    static Optional<Position> of(String text, int partitions) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        long[] next = Arrays.stream(text.split("\\."))
                .mapToLong(number -> Long.parseLong(number, RADIX))
                .toArray();
        return next.length == partitions ? Optional.of(new Position(next)) : Optional.empty();
    }

    boolean isBefore(Change change) {
        return next[change.partition()] <= change.offset();
    }

    void pass(Change change) {
        next[change.partition()] = Math.max(next[change.partition()], change.offset() + 1);
    }

    /** Whether nothing is behind the one, and nothing ahead of the other. */
    boolean isBetween(long[] first, long[] last) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] < first[i] || next[i] > last[i]) {
                return false;
            }
        }
        return true;
    }

    /** As clients keep it. */
    @Override
    public String toString() {
        return Arrays.stream(next)
                .mapToObj(offset -> Long.toString(offset, RADIX))
                .collect(Collectors.joining("."));
    }
}
