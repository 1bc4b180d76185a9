package io.smartlocker.system.gpio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** Looks at lines from the simulator's side thousands of times a second and notes every change. */
final class LineRecorder implements AutoCloseable {
    private final Simulator simulator;
    private final List<Integer> lines;
    private final Duration pause;
    private final List<Change> changes = new ArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Thread thread = new Thread(this::record, "line-recorder");
    private volatile boolean stopped;
    private long rounds;
    private long since;
    private long until;

    private LineRecorder(Simulator simulator, List<Integer> lines, Duration pause) {
        this.simulator = simulator;
        this.lines = lines;
        this.pause = pause;
    }

    /** Leaves the machine room to work; returns when the first look is done. */
    static LineRecorder start(Simulator simulator, List<Integer> lines) throws InterruptedException {
        return start(simulator, lines, Duration.ofNanos(50_000));
    }

    /** Looks without a pause, for what lasts microseconds. */
    static LineRecorder startTight(Simulator simulator, List<Integer> lines) throws InterruptedException {
        return start(simulator, lines, Duration.ZERO);
    }

    private static LineRecorder start(Simulator simulator, List<Integer> lines, Duration pause)
            throws InterruptedException {
        LineRecorder recorder = new LineRecorder(simulator, lines, pause);
        recorder.thread.setDaemon(true);
        recorder.thread.start();
        recorder.started.await();
        return recorder;
    }

    List<Change> changes() {
        synchronized (changes) {
            return List.copyOf(changes);
        }
    }

    List<Change> changes(int line) {
        return changes().stream().filter(change -> change.line() == line).toList();
    }

    /** How long a line was at a level each time, in milliseconds; a time that has not ended is left out. */
    List<Double> times(int line, boolean high) {
        List<Change> ofLine = changes(line);
        List<Double> times = new ArrayList<>();
        for (int index = 0; index + 1 < ofLine.size(); index++) {
            if (ofLine.get(index).high() == high) {
                times.add((ofLine.get(index + 1).nanos() - ofLine.get(index).nanos()) / 1e6);
            }
        }
        return times;
    }

    /** Looks per second, to be asked after {@link #close}. */
    double rate() {
        return rounds * 1e9 / (until - since);
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void record() {
        List<FileChannel> values = new ArrayList<>();
        try {
            for (int line : lines) {
                values.add(simulator.open(line));
            }
            record(values);
            for (FileChannel value : values) {
                value.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(List<FileChannel> values) throws IOException {
        ByteBuffer one = ByteBuffer.allocateDirect(1);
        boolean[] last = new boolean[values.size()];
        since = System.nanoTime();
        for (boolean first = true; !stopped; first = false) {
            for (int index = 0; index < last.length; index++) {
                boolean high = Simulator.isHigh(values.get(index), one);
                if (!first && high != last[index]) {
                    note(new Change(lines.get(index), high, System.nanoTime()));
                }
                last[index] = high;
            }
            rounds++;
            started.countDown();
            LockSupport.parkNanos(pause.toNanos());
        }
        until = System.nanoTime();
    }

    private void note(Change change) {
        synchronized (changes) {
            changes.add(change);
        }
    }

    /** @param nanos on the monotonic clock */
    record Change(int line, boolean high, long nanos) {}
}
