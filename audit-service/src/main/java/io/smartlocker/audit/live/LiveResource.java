package io.smartlocker.audit.live;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Multi;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.caller.OpenSessions;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

@Path("/api/v1/live")
@Tag(name = "Live")
class LiveResource {
    private final CurrentCaller caller;
    private final OpenSessions sessions;
    private final Listeners listeners;

    LiveResource(CurrentCaller caller, OpenSessions sessions, Listeners listeners) {
        this.caller = caller;
        this.sessions = sessions;
        this.listeners = listeners;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("bays:read")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "listenLive",
            summary = "Changes of bays, commands and alarms, told while they happen",
            description =
                    "Server-sent events. Commands are told to those who have commands:read, alarms to those with lockers:read.")
    @APIResponse(
            responseCode = "200",
            description = "The events, until the session ends",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> listen(@Valid @BeanParam LiveQuery query, @Context Sse sse) {
        Caller listener = caller.get();
        LiveWish wish =
                new LiveWish(listener, query.kinds(listener), sessions.current(), query.lastEventId(), query.follow());
        return listeners.listen(wish).map(event -> event(event, sse));
    }

    private static OutboundSseEvent event(LiveEvent event, Sse sse) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder().id(event.position());
        return event.name() == null
                ? builder.comment("").build()
                : builder.name(event.name()).data(event.data()).build();
    }
}
