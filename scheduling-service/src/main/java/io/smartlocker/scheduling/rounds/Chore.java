package io.smartlocker.scheduling.rounds;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Work that is done at a regular pace. Every replica does it: what it does, it must do once, whoever else is at it. */
public interface Chore {
    String name();

    Duration pace();

    /** Works in a transaction of its own; true when there was something to do, and may be more. */
    Uni<Boolean> work();
}
