package io.smartlocker.audit.delivery;

import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.delivery.DueDeliveries.Due;
import io.smartlocker.audit.receiver.Receiver;
import io.smartlocker.audit.receiver.ReceiverAddresses;
import io.smartlocker.audit.receiver.TrustedAuthorities;
import io.smartlocker.audit.webhook.WebhookSecrets;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a receiver. The address that was looked at is the one that is connected to, whatever the name may mean a moment later;
 * each connection serves one request; of the answer only the status is read.
 */
@ApplicationScoped
class Courier {
    private final Vertx vertx;
    private final HttpClient http;
    private final ReceiverAddresses addresses;
    private final WebhookSecrets secrets;
    private final AuditConfig.Webhooks config;

    Courier(
            Vertx vertx,
            ReceiverAddresses addresses,
            TrustedAuthorities authorities,
            WebhookSecrets secrets,
            AuditConfig config) {
        this.vertx = vertx;
        this.addresses = addresses;
        this.secrets = secrets;
        this.config = config.webhooks();
        HttpClientOptions options = new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int)
                config.webhooks().timeout().toMillis());
        authorities.options().ifPresent(options::setTrustOptions);
        this.http = vertx.createHttpClient(
                options, new PoolOptions().setHttp1MaxSize(config.webhooks().atOnce()));
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /** Blocks until it is answered, or the time is over. */
    Answer tell(Due due) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            Receiver receiver = Receiver.of(due.url());
            if (!receiver.encrypted() && !config.plainTextAllowed()) {
                return Answer.failure("The address has to begin with https.", since(begin));
            }
            List<byte[]> keys = due.secrets().stream()
                    .map(secret -> secrets.open(due.webhook(), secret))
                    .toList();
            Optional<InetAddress> address =
                    within(vertx.executeBlocking(() -> addresses.resolve(receiver.host()), false), begin);
            if (address.isEmpty()) {
                return Answer.failure("The host is unknown, or may not be told.", since(begin));
            }
            int status = status(request(receiver, address.get()), due, keys, begin);
            return Answer.of(status, since(begin));
        } catch (TimeoutException e) {
            return Answer.failure("There was no answer in time.", since(begin));
        } catch (ExecutionException e) {
            return Answer.failure(sentence(e.getCause()), since(begin));
        } catch (ProblemException e) {
            return Answer.failure("It is no address.", since(begin));
        } catch (IllegalStateException e) {
            return Answer.failure("The secret cannot be opened. Ask the operator.", since(begin));
        }
    }

    private int status(RequestOptions options, Due due, List<byte[]> keys, long begin)
            throws InterruptedException, ExecutionException, TimeoutException {
        Future<HttpClientRequest> requested = http.request(options);
        try {
            Instant now = Instant.now();
            HttpClientRequest request = within(requested, begin)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("User-Agent", "smart-locker")
                    .putHeader("webhook-id", due.id().toString())
                    .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                    .putHeader("webhook-signature", Signature.of(due.id(), now, due.payload(), keys));
            return within(request.send(Buffer.buffer(due.payload())), begin).statusCode();
        } finally {
            // Also when it is connected only after we stopped waiting.
            requested.onSuccess(request -> request.connection().close());
        }
    }

    private static RequestOptions request(Receiver receiver, InetAddress address) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(receiver.port(), address.getHostAddress()))
                .setHost(receiver.host())
                .setPort(receiver.port())
                .setSsl(receiver.encrypted())
                .setURI(receiver.target());
    }

    private <T> T within(Future<T> step, long begin) throws InterruptedException, ExecutionException, TimeoutException {
        Duration left = config.timeout().minus(since(begin));
        return step.toCompletionStage().toCompletableFuture().get(Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS);
    }

    private static String sentence(@Nullable Throwable failure) {
        return failure instanceof SSLException
                ? "The receiver's certificate does not hold."
                : "The receiver cannot be reached.";
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
