package io.smartlocker.platform.writing;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags. */
public final class Versions {
    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Refuses a write that was made for another version.
     *
     * @param ifMatch the {@code If-Match} header, absent when the caller does not care
     */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return;
        }
        if (!ifMatch.equals("\"" + version + "\"")) {
            throw ProblemException.of(CommonProblem.STALE, "The current version is " + version + ". Read it again.");
        }
    }
}
