package io.smartlocker.local;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Hands requests on to one service and says so when it does not answer. Bodies are streamed both ways. */
final class ServiceProxy implements ProxyInterceptor {
    private final String service;
    private final HttpProxy proxy;

    ServiceProxy(HttpClient client, String service, int port) {
        this.service = service;
        this.proxy = HttpProxy.reverseProxy(client).origin(port, "127.0.0.1").addInterceptor(this);
    }

    void handle(HttpServerRequest request) {
        proxy.handle(request);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest from = context.request().proxiedRequest();
        // Set, not added: the front door is the first hop, so what a client claims here is not to be believed.
        context.request()
                .putHeader("X-Forwarded-For", from.remoteAddress().hostAddress())
                .putHeader("X-Forwarded-Proto", "http")
                .putHeader("X-Forwarded-Host", String.valueOf(from.authority()));
        context.request().headers().remove("Forwarded");
        return context.sendRequest().recover(failure -> Future.succeededFuture(down(context)));
    }

    private ProxyResponse down(ProxyContext context) {
        Problem problem =
                Problem.serviceDown(service, context.request().proxiedRequest().path());
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .setBody(Body.body(problem.json()));
    }
}
