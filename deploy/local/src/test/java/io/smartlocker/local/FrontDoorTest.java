package io.smartlocker.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontDoorTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path webAdmin;

    private List<KeptMail> mails = List.of();
    private HttpServer service;
    private HttpServer audit;
    private FrontDoor frontDoor;

    @BeforeEach
    void open() throws IOException {
        service = started();
        audit = started();
        Map<String, String> environment = new HashMap<>();
        for (Port port : Port.values()) {
            environment.put(port.variable(), "0");
        }
        environment.put(Port.IDENTITY.variable(), port(service));
        environment.put(Port.AUDIT.variable(), port(audit));
        frontDoor = new FrontDoor(new Ports(environment), webAdmin, () -> mails, List::of);
        frontDoor.start();
    }

    @AfterEach
    void close() {
        frontDoor.stop();
        service.stop(0);
        audit.stop(0);
    }

    @Test
    void the_description_of_the_api_names_the_services_that_do_not_answer() throws Exception {
        service.createContext(
                "/q/openapi",
                exchange -> answer(
                        exchange, 200, "{\"paths\":{\"/api/v1/users\":{\"get\":{}},\"/q/health\":{\"get\":{}}}}"));

        HttpResponse<String> response = send(get("/api/openapi.json").build());

        assertThat(response.body()).contains("/api/v1/users").contains("locker").doesNotContain("/q/health");
    }

    @Test
    void the_page_to_try_the_api_brings_all_it_needs() throws Exception {
        HttpResponse<String> page = send(get("/api/docs/").build());

        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).contains("start.js");
        for (String file : List.of("start.js", "swagger-ui.css", "swagger-ui-bundle.js")) {
            assertThat(send(get("/api/docs/" + file).build()).statusCode()).isEqualTo(200);
        }
        assertThat(send(get("/api/docs/../../etc/passwd").build()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_request_reaches_its_service_with_the_address_it_came_from() throws Exception {
        service.createContext(
                "/api/v1/users",
                exchange -> answer(
                        exchange,
                        200,
                        header(exchange, "X-Forwarded-For") + " " + header(exchange, "X-Forwarded-Proto") + " "
                                + header(exchange, "X-Forwarded-Host")));

        HttpResponse<String> response =
                send(get("/api/v1/users").header("X-Forwarded-For", "10.9.8.7").build());

        assertThat(response.body()).isEqualTo("127.0.0.1 http " + address().getAuthority());
    }

    @Test
    void ten_megabytes_pass_unchanged() throws Exception {
        service.createContext("/api/v1/users", exchange -> {
            try (InputStream body = exchange.getRequestBody()) {
                answer(exchange, 200, Long.toString(body.transferTo(java.io.OutputStream.nullOutputStream())));
            }
        });

        HttpResponse<String> response = send(HttpRequest.newBuilder(address().resolve("/api/v1/users/import"))
                .POST(BodyPublishers.ofByteArray(new byte[10_000_000]))
                .build());

        assertThat(response.body()).isEqualTo("10000000");
    }

    @Test
    void an_event_arrives_while_the_stream_goes_on_and_the_place_to_go_on_from_reaches_the_service() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        audit.createContext("/api/v1/live", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody()
                    .write(("id: " + header(exchange, "Last-Event-ID") + "\n\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(seen);
            exchange.getResponseBody().write("data: 2\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });

        var response = client.send(
                get("/api/v1/live?kind=BAY").header("Last-Event-ID", "7.a").build(), BodyHandlers.ofInputStream());

        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
        assertThat(new String(response.body().readNBytes(9), StandardCharsets.UTF_8))
                .isEqualTo("id: 7.a\n\n");
        seen.countDown();
        assertThat(new String(response.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("data: 2\n\n");
    }

    @Test
    void a_service_is_told_when_somebody_stops_listening() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        audit.createContext("/api/v1/live", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (gone.getCount() > 0) {
                    exchange.getResponseBody().write("id: 1\n\n".getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                }
            } catch (IOException e) {
                gone.countDown();
            }
        });
        HttpClient leaving = HttpClient.newHttpClient();
        var response = leaving.send(get("/api/v1/live").build(), BodyHandlers.ofInputStream());
        assertThat(response.body().read()).isEqualTo('i');

        response.body().close();
        leaving.shutdownNow();

        await(gone);
    }

    @Test
    void a_service_that_is_down_is_a_problem_with_its_name() throws Exception {
        HttpResponse<String> response = send(get("/api/v1/shifts").build());

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body())
                .contains("\"type\":\"service-down\"")
                .contains("scheduling-service does not answer");
    }

    @Test
    void an_unknown_address_is_a_problem() throws Exception {
        HttpResponse<String> response = send(get("/api/v2/users").build());

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void the_web_admin_is_served_and_nothing_beside_it() throws Exception {
        Files.writeString(webAdmin.resolve("index.html"), "<p>Smart Locker</p>");
        Files.writeString(webAdmin.resolveSibling("secret"), "not for you");

        assertThat(send(get("/").build()).body()).isEqualTo("<p>Smart Locker</p>");
        assertThat(send(get("/lockers/7").build()).body()).isEqualTo("<p>Smart Locker</p>");
        assertThat(send(get("/..%2fsecret").build()).body()).doesNotContain("not for you");
    }

    @Test
    void mails_are_shown_as_a_page_that_runs_nothing_and_as_json() throws Exception {
        mails = List.of(new KeptMail(
                Instant.parse("2026-01-02T03:04:05Z"),
                "locker@localhost",
                "one@example.org",
                "<b>Hello",
                "Dear <img>"));

        HttpResponse<String> page = send(get("/dev/mail").build());
        HttpResponse<String> json =
                send(get("/dev/mail").header("Accept", "application/json").build());

        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(page.body()).contains("&lt;b&gt;Hello", "Dear &lt;img&gt;").doesNotContain("<img>");
        assertThat(json.body())
                .isEqualTo("[{\"at\":\"2026-01-02T03:04:05Z\",\"from\":\"locker@localhost\",\"to\":\"one@example.org\","
                        + "\"subject\":\"<b>Hello\",\"text\":\"Dear <img>\"}]");
        assertThat(send(get("/dev/mail.json").build()).body()).isEqualTo(json.body());
    }

    private static HttpServer started() throws IOException {
        HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.start();
        return started;
    }

    private static String port(HttpServer started) {
        return Integer.toString(started.getAddress().getPort());
    }

    private URI address() {
        return URI.create(frontDoor.address());
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(address().resolve(path)).version(HttpClient.Version.HTTP_1_1);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
