package io.smartlocker.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All parts, in the order in which one needs the other. */
final class Stack {
    private final List<Part> stores;
    private final List<Part> workers;
    private final Part frontDoor;
    private final Console console;

    /**
     * @param stores what keeps data; started first, ended last
     * @param workers what works on it, the gateway last
     */
    Stack(List<Part> stores, Part frontDoor, List<Part> workers, Console console) {
        this.stores = List.copyOf(stores);
        this.workers = List.copyOf(workers);
        this.frontDoor = frontDoor;
        this.console = console;
    }

    List<Part> parts() {
        return Stream.of(stores, List.of(frontDoor), workers)
                .flatMap(List::stream)
                .toList();
    }

    /** The part that goes by that name, also without {@code -service} or {@code hardware-}. */
    Optional<Part> part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name)
                        || part.name().equals(name + "-service")
                        || part.name().equals("hardware-" + name))
                .findFirst();
    }

    /** @throws StartFailed with what failed first */
    void start() {
        startAll(stores);
        startAll(Stream.concat(Stream.of(frontDoor), workers.stream()).toList());
    }

    private void startAll(List<Part> parts) {
        try {
            together(parts, this::startOne);
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartFailed failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** A thread for each part: all they do is wait. */
    private static void together(List<Part> parts, Consumer<Part> what) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<?>[] all = parts.stream()
                    .map(part -> CompletableFuture.runAsync(() -> what.accept(part), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }
    }

    private void startOne(Part part) {
        Instant begin = Instant.now();
        part.start();
        console.ready(part.name(), Duration.between(begin, Instant.now()), part.address());
    }

    /** Ends all: the gateway, the services, the front door, Kafka, PostgreSQL. */
    void stop() {
        endOne(workers.getLast());
        together(workers.subList(0, workers.size() - 1), this::endOne);
        List<Part> rest = new ArrayList<>(stores);
        rest.add(frontDoor);
        rest.reversed().forEach(this::endOne);
    }

    private void endOne(Part part) {
        boolean ran = part.state() != Part.State.STOPPED;
        part.stop();
        if (ran) {
            console.say("  " + part.name() + " ended");
        }
    }
}
