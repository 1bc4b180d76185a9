package io.smartlocker.gateway.guard;

import java.util.Optional;

/** What the gateway says to the guard, one a line of text. */
sealed interface Message {
    /** Before anything else: an output that the guard is to drive off when it must act. */
    record Output(OutputLine line) implements Message {}

    /** All outputs are named; watch that process. The answer is {@link Answer.Watching}. */
    record Watch(long pid) implements Message {}

    /** A pulse is about to begin. It begins when {@link Answer.Armed} came back. */
    record Begin(long pulse) implements Message {}

    /** The thread that is to end the pulse lives. */
    record Beat(long pulse) implements Message {}

    /** The output of that pulse is off again. */
    record End(long pulse) implements Message {}

    /** Every output is off and stays so; the guard is no longer needed. */
    record Stop() implements Message {}

    /** Said by nobody: the gateway's end of the pipe is closed. */
    record Gone() implements Message {}

    default String text() {
        return switch (this) {
            case Output(OutputLine line) -> "output " + line.text();
            case Watch(long pid) -> "watch " + pid;
            case Begin(long pulse) -> "begin " + pulse;
            case Beat(long pulse) -> "beat " + pulse;
            case End(long pulse) -> "end " + pulse;
            case Stop() -> "stop";
            case Gone() -> "gone";
        };
    }

    /** Empty if it is no message: whoever says it may be killed in the middle of a line. */
    static Optional<Message> parse(String text) {
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        try {
            return Optional.of(parse(word, text.substring(space + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Message parse(String word, String rest) {
        return switch (word) {
            case "output" -> new Output(OutputLine.parse(rest));
            case "watch" -> new Watch(Long.parseLong(rest));
            case "begin" -> new Begin(Long.parseLong(rest));
            case "beat" -> new Beat(Long.parseLong(rest));
            case "end" -> new End(Long.parseLong(rest));
            case "stop" -> new Stop();
            default -> throw new IllegalArgumentException("Not a message: " + word);
        };
    }
}
