package io.smartlocker.locker.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a caller would rather wait for the end than be told where to ask.
 *
 * @param patience zero for not at all
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7240#section-4.3">RFC 7240, wait</a>
 */
record Preference(Duration patience) {
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,5})\"?", Pattern.CASE_INSENSITIVE);

    /** Reads a {@code Prefer} header; what it does not name is not preferred. */
    static Preference of(@Nullable String header, Duration longest) {
        Matcher wait = WAIT.matcher(header == null ? "" : header);
        Duration asked = wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : Duration.ZERO;
        return new Preference(asked.compareTo(longest) > 0 ? longest : asked);
    }

    boolean isToWait() {
        return patience.isPositive();
    }
}
