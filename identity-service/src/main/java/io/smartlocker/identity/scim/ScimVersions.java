package io.smartlocker.identity.scim;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Weak entity tags: they say that a resource means the same, not that it is written the same. */
public final class ScimVersions {
    private static final String ANY = "*";

    private ScimVersions() {}

    public static String tag(Object version) {
        return "W/\"" + version + "\"";
    }

    /**
     * Refuses a write that was made for another version.
     *
     * @param ifMatch the {@code If-Match} header, absent when the client does not care
     * @throws ProblemException 412
     */
    public static void require(@Nullable String ifMatch, ScimDocument current) {
        if (ifMatch != null && !names(ifMatch, current)) {
            throw ProblemException.of(
                    CommonProblem.STALE, "The current version is " + current.version() + ". Read it again.");
        }
    }

    /** Whether a header of one or more tags names the version of the resource; weak and strong are not told apart. */
    public static boolean names(String tags, ScimDocument current) {
        return Arrays.stream(tags.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(ANY) || opaque(tag).equals(opaque(current.version())));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
