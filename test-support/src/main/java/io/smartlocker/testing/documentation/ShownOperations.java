package io.smartlocker.testing.documentation;

import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which operations of the running service's OpenAPI document pages show. */
public final class ShownOperations {
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final List<Operation> operations;

    ShownOperations(List<Operation> operations) {
        this.operations = operations;
    }

    /** @param path a template, {@code /api/v1/users/{id}} */
    record Operation(String method, String path) {
        boolean isAskedBy(Example example) {
            List<String> asked = parts(example.plainPath());
            List<String> own = parts(path);
            return method.equals(example.method())
                    && own.size() == asked.size()
                    && IntStream.range(0, own.size())
                            .allMatch(i -> isParameter(own.get(i)) || own.get(i).equals(asked.get(i)));
        }

        long parameters() {
            return parts(path).stream().filter(Operation::isParameter).count();
        }

        private static List<String> parts(String path) {
            return List.of(path.split("/"));
        }

        private static boolean isParameter(String part) {
            return part.startsWith("{");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** The operations of which no example on any of the pages succeeds, {@code METHOD /path}. */
    public static SortedSet<String> missing(Collection<Path> pages) {
        List<Example> examples =
                pages.stream().flatMap(page -> Page.examples(page).stream()).toList();
        return new ShownOperations(documented()).missing(examples);
    }

    /**
     * The same for some operations only.
     *
     * @param concerned templates of paths that the pages are about
     */
    public static SortedSet<String> missing(Collection<Path> pages, Predicate<String> concerned) {
        SortedSet<String> missing = missing(pages);
        missing.removeIf(operation -> !concerned.test(operation.substring(operation.indexOf(' ') + 1)));
        return missing;
    }

    SortedSet<String> missing(List<Example> examples) {
        Set<Operation> missing = new HashSet<>(operations);
        examples.stream().filter(Example::succeeds).forEach(example -> operations.stream()
                .filter(operation -> operation.isAskedBy(example))
                // As requests are routed: /users/import is not the user whose id is "import".
                .min(Comparator.comparingLong(Operation::parameters))
                .ifPresent(missing::remove));
        return missing.stream().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Operation> documented() {
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())))
                .filter(operation -> METHODS.contains(operation.method()))
                .toList();
    }
}
