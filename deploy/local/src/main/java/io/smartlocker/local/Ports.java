package io.smartlocker.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** The number of each port in this installation. */
final class Ports {
    private final Map<Port, Integer> numbers = new EnumMap<>(Port.class);

    /** @throws StartFailed if the environment moves one to what is not a port, or two to the same */
    Ports(Map<String, String> environment) {
        for (Port port : Port.values()) {
            int number = number(port, environment);
            numbers.forEach((other, taken) -> {
                if (taken == number) {
                    throw new StartFailed(other + " and " + port + " cannot both listen on port " + number + ".");
                }
            });
            numbers.put(port, number);
        }
    }

    int of(Port port) {
        return Objects.requireNonNull(numbers.get(port));
    }

    String address(Port port) {
        return "127.0.0.1:" + of(port);
    }

    String url(Port port) {
        return "http://" + address(port);
    }

    void forEach(BiConsumer<Port, Integer> action) {
        numbers.forEach(action);
    }

    private int number(Port port, Map<String, String> environment) {
        String moved = environment.get(port.variable());
        if (moved == null || moved.isBlank()) {
            return port.standard();
        }
        try {
            int number = Integer.parseInt(moved.strip());
            if (number == 0) {
                return anyFree();
            }
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below, together with numbers out of range.
        }
        throw new StartFailed(port.variable() + " is " + moved + ", which is not a port (1 to 65535, or 0 for any).");
    }

    /** Nothing listens on those given out before either, yet they are not to be had twice. */
    private int anyFree() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int free = socket.getLocalPort();
            return numbers.containsValue(free) ? anyFree() : free;
        } catch (IOException e) {
            throw new StartFailed("There is no free port: " + e.getMessage());
        }
    }
}
