package io.smartlocker.testing.documentation;

import java.util.Map;

/**
 * A request and its answer, as a page shows them.
 *
 * @param place page and line, for the message of a failure
 * @param path with query; {@code {name}} stands for what an earlier answer gave
 * @param body empty when there is none
 * @param status of the answer
 * @param answer its body, empty when there is none
 */
record Example(
        String place,
        String method,
        String path,
        Map<String, String> headers,
        String body,
        int status,
        Map<String, String> answerHeaders,
        String answer) {

    /** The path without its query. */
    String plainPath() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
