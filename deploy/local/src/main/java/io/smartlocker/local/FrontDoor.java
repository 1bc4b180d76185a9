package io.smartlocker.local;

import io.smartlocker.local.docs.ApiPages;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one address of everything: the API of all services, the health of all parts, and the web admin. */
final class FrontDoor implements Part {
    private static final int CONNECTIONS_PER_SERVICE = 256;

    private final Vertx vertx = Vertx.vertx();
    private final Ports ports;
    private final Supplier<List<Part>> parts;
    private final StaticPages pages;
    private final MailPage mails;

    private @Nullable HttpServer server;

    /**
     * @param webAdmin folder of the built web admin; need not exist
     * @param mails those that the stack has sent, the newest first
     */
    FrontDoor(Ports ports, Path webAdmin, Supplier<List<KeptMail>> mails, Supplier<List<Part>> parts) {
        this.ports = ports;
        this.pages = new StaticPages(webAdmin);
        this.mails = new MailPage(mails);
        this.parts = parts;
    }

    @Override
    public String name() {
        return "front-door";
    }

    @Override
    public String address() {
        return "http://localhost:" + ports.of(Port.FRONT_DOOR);
    }

    @Override
    public State state() {
        return server == null ? State.STOPPED : State.RUNNING;
    }

    @Override
    public boolean healthy() {
        return state() == State.RUNNING;
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
                .setConnectTimeout(2_000)
                .setKeepAlive(true));
        Map<Service, ServiceProxy> proxies = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            proxies.put(service, new ServiceProxy(client, service.module(), ports.of(service.port())));
        }
        ApiPages api = new ApiPages(client, servicePorts(), FrontDoor::isReachable);
        HttpServer opened = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1"))
                .requestHandler(request -> handle(request, proxies, api));
        try {
            opened.listen(ports.of(Port.FRONT_DOOR))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new StartFailed("front-door cannot be started: " + e.getMessage());
        }
        server = opened;
    }

    private void handle(HttpServerRequest request, Map<Service, ServiceProxy> proxies, ApiPages api) {
        if (request.path().equals("/health")) {
            answerHealth(request);
            return;
        }
        if (mails.answered(request) || api.answered(request)) {
            return;
        }
        Routes.serviceOf(request.method().name(), request.path())
                .map(proxies::get)
                .ifPresentOrElse(proxy -> proxy.handle(request), () -> {
                    if (!pages.answered(request)) {
                        Problem.noSuchAddress(request.path()).answer(request);
                    }
                });
    }

    private Map<String, Integer> servicePorts() {
        return Arrays.stream(Service.values())
                .collect(Collectors.toMap(Service::shortName, service -> ports.of(service.port())));
    }

    private static boolean isReachable(String service, String method, String path) {
        return Routes.serviceOf(method, path)
                .map(Service::shortName)
                .filter(service::equals)
                .isPresent();
    }

    private void answerHealth(HttpServerRequest request) {
        vertx.executeBlocking(() -> HealthSummary.of(parts.get()), false).onSuccess(health -> request.response()
                .setStatusCode(health.up() ? 200 : 503)
                .putHeader("Content-Type", "application/json")
                .end(health.json().toBuffer()));
    }

    @Override
    public synchronized void stop() {
        HttpServer open = server;
        server = null;
        if (open != null) {
            try {
                open.close().toCompletionStage().toCompletableFuture().get(5, TimeUnit.SECONDS);
            } catch (Exception e) {
                // The process is about to end anyway.
            }
        }
    }

    @Override
    public void kill() {
        stop();
    }
}
