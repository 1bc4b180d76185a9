package io.smartlocker.audit.live;

import org.jspecify.annotations.Nullable;

/**
 * What is sent to a client.
 *
 * @param name absent for a sign of life, which only moves the client's place on
 * @param data JSON
 * @param position what the client gives as {@code Last-Event-ID} to go on behind it
 */
record LiveEvent(@Nullable String name, String data, String position) {
    private static final String END = "end";

    /** The first one: whether what the client missed follows, or it has to read anew what it shows. */
    static LiveEvent begin(boolean resumed, Position position) {
        return new LiveEvent("begin", "{\"resumed\":" + resumed + "}", position.toString());
    }

    static LiveEvent of(Change change, Position position) {
        return new LiveEvent(change.event(), change.data(), position.toString());
    }

    static LiveEvent alive(Position position) {
        return new LiveEvent(null, "", position.toString());
    }

    /** The last one. */
    static LiveEvent end(String reason, Position position) {
        return new LiveEvent(END, "{\"reason\":\"" + reason + "\"}", position.toString());
    }

    boolean isLast() {
        return END.equals(name);
    }
}
