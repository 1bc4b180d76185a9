package io.smartlocker.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A child process with a log, a pid file and a readiness check, started again when it ends by itself. */
final class ManagedProcess implements Part {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration POLL = Duration.ofMillis(50);

    private final ProcessDefinition definition;
    private final DataDirectory data;
    private final Restarts restarts;

    /** The process that is wanted to run; absent when none is. */
    private volatile @Nullable Process process;

    private volatile State state = State.STOPPED;

    ManagedProcess(ProcessDefinition definition, DataDirectory data, Console console) {
        this.definition = definition;
        this.data = data;
        this.restarts = new Restarts(this, console, data.log(definition.name()));
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public String address() {
        return definition.address();
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public boolean healthy() {
        try {
            return state == State.RUNNING && definition.readiness().ready();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public synchronized void start() {
        Process present = process;
        if (present != null && present.isAlive()) {
            return;
        }
        state = State.STARTING;
        try {
            Process started = launch();
            process = started;
            awaitReadiness(started);
            state = State.RUNNING;
            Thread.ofVirtual()
                    .name(name() + "-watch")
                    .start(() -> ended(started.onExit().join()));
        } catch (IOException e) {
            state = State.STOPPED;
            throw new StartFailed(name() + " cannot be started: " + e.getMessage());
        }
    }

    private void ended(Process ended) {
        if (process == ended) {
            state = State.STOPPED;
            restarts.after(ended.exitValue());
        }
    }

    /** Starts it again, unless somebody stopped it meanwhile. */
    void restart() {
        if (process != null) {
            start();
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(ownSession(definition.command()));
        builder.environment().putAll(definition.environment());
        // The C library's pools for every thread would cost 30 MiB a process.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.directory(definition.directory().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(data.log(name()).toFile()));
        Process started = builder.start();
        Files.writeString(data.pidFile(name()), started.pid() + "\n");
        return started;
    }

    /** A terminal sends Ctrl-C to all processes of its session at once; ours shall end one after the other. */
    private static List<String> ownSession(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> detached = new ArrayList<>(List.of(SETSID.toString()));
        detached.addAll(command);
        return detached;
    }

    private void awaitReadiness(Process started) {
        Instant deadline = Instant.now().plus(definition.startWithin());
        try {
            while (!definition.readiness().ready()) {
                if (!started.isAlive()) {
                    throw failed("ended with exit code " + started.exitValue() + " while starting");
                }
                if (Instant.now().isAfter(deadline)) {
                    started.destroyForcibly();
                    throw failed("was not ready within " + Console.seconds(definition.startWithin()));
                }
                TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted while starting");
        }
    }

    private StartFailed failed(String how) {
        state = State.STOPPED;
        return new StartFailed(name() + " " + how + "." + LogTail.of(data.log(name())));
    }

    @Override
    public void stop() {
        Process running = process;
        process = null;
        if (running != null) {
            Processes.end(running.toHandle(), definition.stopWithin());
        }
        state = State.STOPPED;
        try {
            Files.deleteIfExists(data.pidFile(name()));
        } catch (IOException e) {
            // A left-over pid file is recognised as stale at the next start.
        }
    }

    @Override
    public void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }
}
