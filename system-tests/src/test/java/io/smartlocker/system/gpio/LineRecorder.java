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
    private final List<Integer> closely;
    private final List<Integer> inTurn;
    private final Duration pause;
    private final List<Change> changes = new ArrayList<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Thread thread = new Thread(this::record, "line-recorder");
    private volatile boolean stopped;
    private long rounds;
    private long since;
    private long until;

    private LineRecorder(Simulator simulator, List<Integer> closely, List<Integer> inTurn, Duration pause) {
        this.simulator = simulator;
        this.closely = closely;
        this.inTurn = inTurn;
        this.pause = pause;
    }

    /** Looks at one line thousands of times a second, and at one of the others each time; leaves room to work. */
    static LineRecorder start(Simulator simulator, int closely, List<Integer> inTurn) throws InterruptedException {
        return started(new LineRecorder(simulator, List.of(closely), inTurn, Duration.ofNanos(100_000)));
    }

    /** Looks without a pause, for what lasts microseconds. */
    static LineRecorder startTight(Simulator simulator, List<Integer> closely) throws InterruptedException {
        return started(new LineRecorder(simulator, closely, List.of(), Duration.ZERO));
    }

    /** Returns when the first look is done. */
    private static LineRecorder started(LineRecorder recorder) throws InterruptedException {
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

    /** How long a line that rests low was high each time; a time that has not ended is left out. */
    List<Pulse> pulses(int line) {
        List<Change> ofLine = changes(line);
        List<Pulse> pulses = new ArrayList<>();
        for (int index = 0; index + 1 < ofLine.size(); index += 2) {
            Change on = ofLine.get(index);
            Change off = ofLine.get(index + 1);
            pulses.add(new Pulse((off.after() - on.before()) / 1e6, (off.before() - on.after()) / 1e6));
        }
        return pulses;
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
        List<Watched> near = closely.stream().map(Watched::new).toList();
        List<Watched> far = inTurn.stream().map(Watched::new).toList();
        since = System.nanoTime();
        while (!stopped) {
            near.forEach(Watched::look);
            if (!far.isEmpty()) {
                far.get((int) (rounds % far.size())).look();
            }
            rounds++;
            started.countDown();
            LockSupport.parkNanos(pause.toNanos());
        }
        until = System.nanoTime();
        near.forEach(Watched::close);
        far.forEach(Watched::close);
    }

    /** Used by the recorder's thread alone. */
    private final class Watched {
        private final int line;
        private final FileChannel value;
        private final ByteBuffer one = ByteBuffer.allocateDirect(1);
        private boolean high;
        private long looked = System.nanoTime();

        Watched(int line) {
            this.line = line;
            try {
                this.value = simulator.open(line);
                this.high = Simulator.isHigh(value, one);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void look() {
            try {
                long started = System.nanoTime();
                boolean is = Simulator.isHigh(value, one);
                if (is != high) {
                    high = is;
                    note(new Change(line, high, looked, System.nanoTime()));
                }
                looked = started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void close() {
            try {
                value.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void note(Change change) {
        synchronized (changes) {
            changes.add(change);
        }
    }

    /**
     * A line changed between two looks, whose times are on the monotonic clock.
     *
     * @param after when the last look began that saw it as it was
     * @param before when the look had ended that saw it changed
     */
    record Change(int line, boolean high, long after, long before) {}
}
