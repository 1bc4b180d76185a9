package io.smartlocker.audit;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps the operating system from taking megabytes off the server's hands for clients that do not read, each machine as many
 * as it likes.
 */
@ApplicationScoped
class SmallSendBuffers implements HttpServerOptionsCustomizer {
    private static final int BYTES = 16_384;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }
}
