package io.smartlocker.audit.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes of the recent past, once for all who listen: a listener is a place in this window, so that one who reads slowly
 * takes no memory; what he has not read when the window moves on he has to read anew.
 */
final class LiveWindow {
    private final Duration length;
    private final long mostBytes;
    private final List<Change> changes = new ArrayList<>();
    /** How many at the beginning of the list are gone already. */
    private int head;

    /** For each partition the offset from which on nothing is missing, the one that comes next, and how many are held. */
    private final long[] first;

    private final long[] next;
    private final int[] held;
    private long passed;
    private long bytes;

    /** @param begin for each partition the offset that comes first */
    LiveWindow(Duration length, long mostBytes, long[] begin) {
        this.length = length;
        this.mostBytes = mostBytes;
        this.first = begin.clone();
        this.next = begin.clone();
        this.held = new int[begin.length];
    }

    /**
     * A place in the window.
     *
     * @param number counted over all changes since the window began
     */
    record Place(long number, Position position) {}

    int partitions() {
        return first.length;
    }

    synchronized void add(Change change) {
        next[change.partition()] = change.offset() + 1;
        held[change.partition()]++;
        changes.add(change);
        bytes += change.bytes();
    }

    /** Something stands there that nobody is told. */
    synchronized void skip(int partition, long offset) {
        next[partition] = offset + 1;
        if (held[partition] == 0) {
            first[partition] = offset + 1;
        }
    }

    /** Lets go what is too old, or too much. */
    synchronized void tidy(Instant now) {
        Instant oldest = now.minus(length);
        while (head < changes.size()
                && (bytes > mostBytes || changes.get(head).at().isBefore(oldest))) {
            Change gone = changes.get(head);
            first[gone.partition()] = gone.offset() + 1;
            held[gone.partition()]--;
            bytes -= gone.bytes();
            head++;
            passed++;
        }
        if (head > changes.size() / 2) {
            changes.subList(0, head).clear();
            head = 0;
        }
    }

    /** The end: where somebody begins to listen who does not go on. */
    synchronized Place end() {
        return new Place(passed + changes.size() - head, Position.of(next));
    }

    /** Where somebody goes on; empty if something that came since is no longer here. */
    synchronized Optional<Place> after(Position position) {
        return position.isBetween(first, next) ? Optional.of(new Place(passed, position)) : Optional.empty();
    }

    /** Whether what comes next at the place is no longer here. */
    synchronized boolean hasPassed(long number) {
        return number < passed;
    }

    /** What comes next at the place, if anything is there yet. */
    synchronized Optional<Change> at(long number) {
        long index = number - passed + head;
        return number >= passed && index < changes.size() ? Optional.of(changes.get((int) index)) : Optional.empty();
    }
}
