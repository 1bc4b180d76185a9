package io.smartlocker.audit.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.smartlocker.contracts.Contracts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Another system that is told, on this machine. It takes everything unless it is said how it is to answer. */
public final class TestReceiver implements AutoCloseable {
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String scheme;
    private final HttpServer server;
    private volatile @Nullable CountDownLatch holdUp;

    public TestReceiver() throws IOException {
        this("http", HttpServer.create(here(), 0));
    }

    /** One that speaks TLS. */
    static TestReceiver encrypted(SSLContext identity) throws IOException {
        HttpsServer server = HttpsServer.create(here(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity));
        return new TestReceiver("https", server);
    }

    private TestReceiver(String scheme, HttpServer server) {
        this.scheme = scheme;
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private static InetSocketAddress here() throws IOException {
        return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0);
    }

    /** What it was told once. */
    public record Told(String path, String id, long timestamp, String signature, String body) {
        public String type() {
            return Contracts.read(body, Map.class).get("type").toString();
        }
    }

    public String url() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/hook?from=lockers";
    }

    public List<Told> told() {
        return told;
    }

    /** How it answers next; then it takes everything again. */
    public void answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** Has it answer nobody until the latch is down. */
    public void holdsUp(CountDownLatch latch) {
        holdUp = latch;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        told.add(new Told(
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                body));
        await();
        Integer status = answers.poll();
        if (status != null && status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        exchange.close();
    }

    private void await() {
        CountDownLatch latch = holdUp;
        try {
            if (latch != null) {
                latch.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
