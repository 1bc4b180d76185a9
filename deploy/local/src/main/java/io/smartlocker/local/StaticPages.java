package io.smartlocker.local;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Serves the built web admin. A path without a file is one of its pages, which index.html shows. */
final class StaticPages {
    private final Path directory;

    StaticPages(Path directory) {
        this.directory = directory;
    }

    /** Answers if the request is for a page or one of its files. */
    boolean answered(HttpServerRequest request) {
        if (!HttpMethod.GET.equals(request.method()) || request.path().startsWith("/api")) {
            return false;
        }
        Optional<Path> file = fileOf(request.path());
        file.ifPresent(found -> request.response()
                .putHeader("Cache-Control", found.endsWith("index.html") ? "no-cache" : "max-age=31536000, immutable")
                .putHeader("X-Content-Type-Options", "nosniff")
                .sendFile(found.toString()));
        return file.isPresent() || answeredWithWelcome(request);
    }

    private Optional<Path> fileOf(String path) {
        Path file = directory.resolve(path.substring(1)).normalize();
        if (file.startsWith(directory) && Files.isRegularFile(file)) {
            return Optional.of(file);
        }
        return Optional.of(directory.resolve("index.html"))
                .filter(index -> Files.isRegularFile(index) && !path.contains("."));
    }

    private static boolean answeredWithWelcome(HttpServerRequest request) {
        if (!request.path().equals("/")) {
            return false;
        }
        request.response()
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end("""
                        Smart Locker is running. The web admin is not built here.
                        API: /api/v1   Health: /health
                        """);
        return true;
    }
}
