package io.smartlocker.testing.documentation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.testing.OpenApiCheck;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples of a page. They are run from top to bottom against the running service, with the access token that one of
 * them remembered as {@code token}.
 *
 * @see Page
 * @see Answers
 */
public final class DocumentedExamples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final List<Example> examples;
    private final Map<String, String> remembered = new HashMap<>();

    private DocumentedExamples(List<Example> examples) {
        this.examples = examples;
    }

    /** @param known what {@code {name}} stands for before anything is answered */
    public static DocumentedExamples of(Path page, Map<String, String> known) {
        DocumentedExamples examples = new DocumentedExamples(Page.examples(page));
        examples.remembered.putAll(known);
        return examples;
    }

    /** @throws AssertionError if an answer is not the one that is shown */
    public void run() {
        examples.forEach(this::run);
    }

    /**
     * The operations of the service's OpenAPI document of which no example succeeds, {@code METHOD /path}.
     *
     * @param concerned paths that the page is about
     */
    public TreeSet<String> missing(Predicate<String> concerned) {
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");
        TreeSet<String> missing = new TreeSet<>();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(method -> concerned.test(path) && METHODS.contains(method))
                .filter(method -> examples.stream().noneMatch(example -> shows(example, method, path)))
                .forEach(method -> missing.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        return missing;
    }

    private static boolean shows(Example example, String method, String path) {
        Pattern template = Pattern.compile(Stream.of(path.split("/"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .reduce((left, right) -> left + "/" + right)
                .orElse(""));
        return example.status() < 400
                && example.method().equalsIgnoreCase(method)
                && template.matcher(example.plainPath()).matches();
    }

    private void run(Example example) {
        RequestSpecification request =
                RestAssured.given().filter(OpenApiCheck.filter()).urlEncodingEnabled(false);
        if (remembered.containsKey("token")) {
            request.header("Authorization", "Bearer " + remembered.get("token"));
        }
        if (!example.headers().containsKey("Content-Type") && !example.body().isEmpty()) {
            request.contentType(ContentType.JSON);
        }
        example.headers().forEach((name, value) -> request.header(name, filled(value)));
        if (!example.body().isEmpty()) {
            request.body(filled(example.body()));
        }
        check(example, request.redirects().follow(false).request(example.method(), filled(example.path())));
    }

    private void check(Example example, Response response) {
        String place = example.place() + " " + example.method() + " " + example.path();
        if (response.statusCode() != example.status()) {
            throw new AssertionError(place + ": shown is " + example.status() + ", it is " + response.statusCode() + " "
                    + response.asString());
        }
        Answers answers = new Answers(remembered);
        example.answerHeaders()
                .forEach((name, value) -> answers.compare(
                        place + " " + name,
                        JSON.getNodeFactory().textNode(filled(value)),
                        JSON.getNodeFactory().textNode(response.header(name))));
        compareBodies(place, filled(example.answer()), response.asString(), answers);
    }

    private static void compareBodies(String place, String shown, String actual, Answers answers) {
        if (shown.isEmpty() || !shown.startsWith("{") && !shown.startsWith("[")) {
            if (!shown.equals(actual.strip())) {
                throw new AssertionError(place + ": shown is '" + shown + "', it is '" + actual + "'");
            }
            return;
        }
        try {
            answers.compare(place, JSON.readTree(shown), JSON.readTree(actual));
        } catch (JsonProcessingException e) {
            throw new AssertionError(place + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private String filled(String text) {
        return NAME.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(remembered.getOrDefault(found.group(1), found.group())));
    }
}
