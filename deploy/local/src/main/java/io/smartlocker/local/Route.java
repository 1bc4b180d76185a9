package io.smartlocker.local;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the front door's table.
 *
 * @param method the only method it is for; absent when it is for all
 * @param path what the path looks like
 */
record Route(Service service, Optional<String> method, Pattern path) {

    /** The path itself and everything below it. */
    static Route to(Service service, String path) {
        return new Route(service, Optional.empty(), Pattern.compile(Pattern.quote(path) + "(/.*)?"));
    }

    /** One operation, exactly. A {@code *} stands for one segment. */
    static Route to(Service service, String method, String path) {
        return new Route(service, Optional.of(method), Pattern.compile(path.replace("*", "[^/]+")));
    }

    boolean fits(String usedMethod, String usedPath) {
        return method.map(usedMethod::equals).orElse(true)
                && path.matcher(usedPath).matches();
    }
}
