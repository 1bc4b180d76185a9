package io.smartlocker.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which process holds a port, as far as Linux lets us see. */
final class PortHolder {
    private static final String LISTEN = "0A";

    private PortHolder() {}

    /** @throws StartFailed naming the first taken port, what it is for, what holds it and how to move ours */
    static void requireFree(Ports ports, Set<Port> needed) {
        ports.forEach((port, number) -> {
            if (needed.contains(port) && taken(number)) {
                throw new StartFailed("Port " + number + " (" + port + ") is taken"
                        + of(number).map(holder -> " by " + holder).orElse("") + ". End that, or set " + port.variable()
                        + " to another port.");
            }
        });
    }

    private static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    static Optional<String> of(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(field -> field.length > 9 && field[3].equals(LISTEN))
                .filter(field -> field[1].endsWith(String.format(Locale.ROOT, ":%04X", port)))
                .map(field -> "socket:[" + field[9] + "]")
                .collect(Collectors.toSet());
        return ProcessHandle.allProcesses()
                .filter(process -> holdsAny(process.pid(), sockets))
                .findFirst()
                .map(process -> "process " + process.pid()
                        + process.info()
                                .command()
                                .map(command -> " (" + command + ")")
                                .orElse(""));
    }

    private static boolean holdsAny(long pid, Set<String> sockets) {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException e) {
            // Another user's process, or one that has just ended.
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }
}
