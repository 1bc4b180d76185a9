package io.smartlocker.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Carries out orders about single parts. Each answer ends with a line {@code done} or {@code failed}. */
final class Control {
    static final String DONE = "done";
    static final String FAILED = "failed";

    private final Stack stack;

    Control(Stack stack) {
        this.stack = stack;
    }

    /** @param order {@code status}, or {@code start|stop|kill <part>} */
    void carryOut(String order, Consumer<String> answer) {
        String[] words = order.strip().split("\\s+", -1);
        if (words.length == 1 && words[0].equals("status")) {
            status(answer);
            return;
        }
        Optional<Part> part = words.length == 2 ? stack.part(words[1]) : Optional.empty();
        if (part.isEmpty()) {
            answer.accept("Usage: ./run status | start <part> | stop <part> | kill <part>. Parts: "
                    + String.join(", ", stack.parts().stream().map(Part::name).toList()));
            answer.accept(FAILED);
            return;
        }
        try {
            answer.accept(carryOut(words[0], part.get()));
            answer.accept(DONE);
        } catch (StartFailed e) {
            answer.accept(e.sentence());
            answer.accept(FAILED);
        }
    }

    private static String carryOut(String verb, Part part) {
        return switch (verb) {
            case "start" -> {
                Instant begin = Instant.now();
                part.start();
                yield part.name() + " is ready after " + Console.seconds(Duration.between(begin, Instant.now()));
            }
            case "stop" -> {
                part.stop();
                yield part.name() + " is stopped";
            }
            case "kill" -> {
                part.kill();
                yield part.name() + " was killed";
            }
            default -> throw new StartFailed("There is no order " + verb + ".");
        };
    }

    private void status(Consumer<String> answer) {
        HealthSummary.of(stack.parts())
                .parts()
                .forEach(part -> answer.accept(String.format(
                        Locale.ROOT, "  %-20s %-5s %s", part.name(), part.up() ? "up" : "DOWN", part.address())));
        answer.accept(DONE);
    }
}
