package io.smartlocker.gateway.guard;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The guard's own process. It ends only with its gateway: told to end before (a Ctrl-C reaches both), it goes on watching.
 * What it does is written to the standard error, which it shares with the gateway.
 */
public final class Guard {
    /** How long lines are tried that somebody still holds. A gateway that was started again has driven them off itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** How long to look again for what was said and not yet heard. */
    private static final long GLANCE = Duration.ofMillis(5).toNanos();

    private final Inbox inbox;
    private final PrintStream answers;
    private final PulseClock pulses = new PulseClock();
    private final List<OutputLine> outputs = new ArrayList<>();
    private Optional<ProcessHandle> gateway = Optional.empty();
    private Optional<SharedLines> shared = Optional.empty();

    /** Why there is nothing more to watch. */
    private enum End {
        /** The gateway said that all is off. */
        STOPPED,
        /** The gateway's end of the pipe was closed without a word. */
        DIED,
        /** A pulse ran and its thread was not heard of, or did not end it. */
        SILENT
    }

    private Guard(InputStream in, PrintStream out) {
        inbox = Inbox.of(in);
        answers = out;
    }

    /** Started by the gateway, which speaks through the standard input and listens at the standard output. */
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitQuietly(done), "outlive"));
        try {
            // Not System.in: whoever asks it what there is to read waits for whoever is reading.
            FileInputStream in = new FileInputStream(FileDescriptor.in);
            Guard guard = new Guard(in, new PrintStream(System.out, true, StandardCharsets.UTF_8));
            guard.act(guard.watch());
        } finally {
            done.countDown();
        }
    }

    private End watch() throws InterruptedException {
        while (true) {
            long left = Math.max(pulses.left(System.nanoTime()), GLANCE);
            Optional<Message> message = inbox.next(left);
            if (message.isPresent()) {
                Optional<End> end = hear(message.get());
                if (end.isPresent()) {
                    return end.get();
                }
            } else if (pulses.left(System.nanoTime()) <= 0 && inbox.isDrained()) {
                return End.SILENT;
            }
        }
    }

    private Optional<End> hear(Message message) throws InterruptedException {
        long now = System.nanoTime();
        switch (message) {
            case Message.Output(OutputLine line) -> outputs.add(line);
            case Message.Watch(long pid) -> stand(pid);
            case Message.Begin(long pulse) -> {
                pulses.begin(pulse, now);
                answers.println(new Answer.Armed(pulse).text());
            }
            case Message.Beat(long pulse) -> pulses.beat(pulse, now);
            case Message.End(long pulse) -> pulses.end(pulse);
            case Message.Stop() -> {
                return Optional.of(End.STOPPED);
            }
            case Message.Gone() -> {
                return Optional.of(End.DIED);
            }
        }
        return Optional.empty();
    }

    /** The lines are the gateway's, and asking for them fails. It loads and links all that will have to be quick later. */
    private void stand(long pid) throws InterruptedException {
        gateway = ProcessHandle.of(pid);
        shared = Optional.of(SharedLines.of(pid, outputs));
        AllOff.drive(outputs, Duration.ZERO);
        answers.println(new Answer.Watching().text());
    }

    private void act(End end) throws InterruptedException {
        switch (end) {
            case STOPPED -> {
                // The gateway has driven its outputs off, and another one may hold them already.
            }
            case DIED, SILENT -> driveOff(end);
        }
    }

    /**
     * Off first. Then the gateway is killed, since a part of it that lives could switch on again, and a stopped one keeps its
     * lines; and then every output is had by the guard alone, off, and read back.
     */
    private void driveOff(End end) throws InterruptedException {
        long from = System.nanoTime();
        shared.ifPresent(SharedLines::driveOff);
        gateway.ifPresent(ProcessHandle::destroyForcibly);
        List<String> problems = AllOff.drive(outputs, PATIENCE);
        long millis = Duration.ofNanos(System.nanoTime() - from).toMillis();
        String pid = gateway.map(process -> String.valueOf(process.pid())).orElse("unknown");
        System.err.println(
                problems.isEmpty()
                        ? "Guard: every output is off. reason=%s gateway=%s outputs=%d millis=%d"
                                .formatted(end, pid, outputs.size(), millis)
                        : "Guard: outputs may be on; cut the supply of the solenoids. reason=%s gateway=%s problems=%s"
                                .formatted(end, pid, problems));
    }

    private static void awaitQuietly(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
