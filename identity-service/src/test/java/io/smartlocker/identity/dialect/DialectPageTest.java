package io.smartlocker.identity.dialect;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.identity.organization.CreateOrganization;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every curl on the page about dialects does what the page says, in an organisation with two groups and some people. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class DialectPageTest {
    private static final Path PAGE = Path.of("..", "docs", "dialects.md");
    private static final Pattern CURL =
            Pattern.compile("^curl (.*?)(?=\ncurl |\n```)", Pattern.MULTILINE | Pattern.DOTALL);
    /** What a shell makes one word of: bare characters and quoted stretches without a space between. */
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");

    @Inject
    CreateOrganization createOrganization;

    @Test
    void every_curl_works() throws IOException {
        FreshOrganization organization = FreshOrganization.create(createOrganization);
        organization.group("Day shift");
        organization.group("Night shift");
        organization
                .api()
                .body(Map.of("name", "Employee"))
                .post("/api/v1/users")
                .then()
                .statusCode(201);

        List<String> commands = commands();

        assertThat(commands).hasSizeGreaterThanOrEqualTo(10);
        for (String command : commands) {
            Response response = run(command.replace("$TOKEN", organization.token())
                    .replace("$ORGANIZATION", organization.id().toString()));
            assertThat(response.statusCode()).as(command).isEqualTo(200);
            assertThat(response.asString()).as(command).doesNotContain("\"status\":0", "\"success\":false");
        }
    }

    private static List<String> commands() throws IOException {
        return CURL.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1).replace("\\\n", " "))
                .toList();
    }

    /** Understands as much of curl as the page uses. */
    private static Response run(String arguments) {
        RequestSpecification request = given();
        String method = null;
        String address = "";
        Matcher words = WORD.matcher(arguments);
        while (words.find()) {
            switch (words.group()) {
                case "-X" -> method = next(words);
                case "-H" -> {
                    String[] header = next(words).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> {
                    request.body(next(words));
                    method = method == null ? "POST" : method;
                }
                default -> address = unquoted(words.group()).replaceFirst("localhost:8080", "");
            }
        }
        return request.urlEncodingEnabled(false).request(method == null ? "GET" : method, address);
    }

    private static String next(Matcher words) {
        assertThat(words.find()).isTrue();
        return unquoted(words.group());
    }

    private static String unquoted(String word) {
        StringBuilder text = new StringBuilder();
        char quote = 0;
        for (char character : word.toCharArray()) {
            if (quote == 0 && (character == '\'' || character == '"')) {
                quote = character;
            } else if (character == quote) {
                quote = 0;
            } else {
                text.append(character);
            }
        }
        return text.toString();
    }
}
