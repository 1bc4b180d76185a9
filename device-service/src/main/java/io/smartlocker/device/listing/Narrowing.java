package io.smartlocker.device.listing;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list's query parameters say. They come as text: what does not fit is refused by its name, not as a wrong path. */
public final class Narrowing {
    private Narrowing() {}

    /** An id; absent when the parameter is. */
    public static @Nullable UUID id(String parameter, @Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(CommonProblem.INVALID, parameter, "This is not an id.");
        }
    }

    /** One of the choices; absent when the parameter is. */
    public static <E extends Enum<E>> @Nullable E choice(Class<E> choices, String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        CommonProblem.INVALID, parameter, "Use one of " + Arrays.toString(choices.getEnumConstants())));
    }
}
