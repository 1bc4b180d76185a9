package io.smartlocker.platform.tracing;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Continues the caller's trace, or begins one. */
public class TraceFilter {
    @ServerRequestFilter(preMatching = true)
    public void enter(ContainerRequestContext request) {
        TraceContext.following(request.getHeaderString("traceparent")).enter();
    }
}
