package io.smartlocker.testing.documentation;

import java.util.Map;

/**
 * A request and its answer, as a page shows them.
 *
 * @param place page and line, for the message of a failure
 * @param eventually whether it is to be repeated until it is answered as shown
 * @param path with query; {@code {name}} stands for what an earlier answer gave
 * @param body empty when there is none
 * @param status of the answer
 * @param answer its body, empty when there is none
 */
record Example(
        String place,
        boolean eventually,
        String method,
        String path,
        Map<String, String> headers,
        String body,
        int status,
        Map<String, String> answerHeaders,
        String answer) {
    private static final int FIRST_REFUSAL = 400;

    /** The path without its query. */
    String plainPath() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    boolean succeeds() {
        return status < FIRST_REFUSAL;
    }

    @Override
    public String toString() {
        return place + " " + method + " " + path;
    }
}
