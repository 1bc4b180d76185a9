package io.smartlocker.gateway.guard;

import io.smartlocker.gateway.actuation.gpio.chip.LineRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The pipes to one guard. What is written never fills them: a pulse is a dozen short lines, and none begins before the guard
 * has read all that came before it.
 */
final class GuardLink {
    private final Process guard;
    private final OutputStream out;
    private final Map<Long, CountDownLatch> arming = new ConcurrentHashMap<>();
    private volatile boolean watching;
    private volatile boolean ended;

    private GuardLink(Process guard) {
        this.guard = guard;
        this.out = guard.getOutputStream();
    }

    static GuardLink start(List<String> command, List<OutputLine> outputs, long watched) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // What is set for the gateway's JVM, or for it as a service, is not for the guard.
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID")
                .forEach(builder.environment()::remove);
        GuardLink link = new GuardLink(builder.start());
        LineRequest.shareWith(link.guard.pid());
        for (OutputLine output : outputs) {
            link.say(new Message.Output(output));
        }
        link.say(new Message.Watch(watched));
        return link;
    }

    /** Hears the guard's answers until it ends. */
    void listen() {
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(guard.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                Answer.parse(line).ifPresent(this::hear);
            }
        } catch (IOException e) {
            // Whoever waits is told below, as when it ends.
            guard.destroyForcibly();
        } finally {
            ended = true;
            arming.values().forEach(CountDownLatch::countDown);
        }
    }

    private void hear(Answer answer) {
        switch (answer) {
            case Answer.Watching() -> watching = true;
            case Answer.Armed(long pulse) -> {
                CountDownLatch armed = arming.get(pulse);
                if (armed != null) {
                    armed.countDown();
                }
            }
        }
    }

    /**
     * @return whether the guard watches that pulse; one that is only starting answers when it has started
     * @throws IOException if it ended
     */
    boolean arm(long pulse, Duration within) throws IOException, InterruptedException {
        CountDownLatch armed = new CountDownLatch(1);
        arming.put(pulse, armed);
        try {
            say(new Message.Begin(pulse));
            boolean answered = armed.await(within.toNanos(), TimeUnit.NANOSECONDS);
            if (ended) {
                throw new IOException("The guard ended");
            }
            return answered;
        } finally {
            arming.remove(pulse);
        }
    }

    synchronized void say(Message message) throws IOException {
        if (ended) {
            throw new IOException("The guard ended");
        }
        out.write((message.text() + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** @return whether it ended within that time */
    boolean awaitEnd(Duration longest) throws InterruptedException {
        return guard.waitFor(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** It has finished starting. */
    boolean isWatching() {
        return watching && !ended;
    }

    ProcessHandle process() {
        return guard.toHandle();
    }
}
