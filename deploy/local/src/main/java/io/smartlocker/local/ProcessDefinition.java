package io.smartlocker.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How one process of the stack is run.
 *
 * @param command program and arguments
 * @param environment added to the launcher's own
 * @param address where it listens, for people
 * @param startWithin how long it may take until it is ready
 * @param stopWithin how long it may take to end after a request to do so; then it is ended
 */
record ProcessDefinition(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        String address,
        Readiness readiness,
        Duration startWithin,
        Duration stopWithin) {

    ProcessDefinition {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
