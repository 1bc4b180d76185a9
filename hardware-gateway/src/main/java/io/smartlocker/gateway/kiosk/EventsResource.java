package io.smartlocker.gateway.kiosk;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smartlocker.gateway.kiosk.Events.Event;
import io.smartlocker.gateway.kiosk.StatusView.BayStatus;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What changes at the kiosk, for the page to show at once. */
@Path("/kiosk/v1/events")
@Tag(name = "Status")
final class EventsResource {
    private final Watch watch;
    private final Events events;

    EventsResource(Watch watch, Events events) {
        this.watch = watch;
        this.events = events;
    }

    /** @param follow whether to go on after what there is to tell now */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "listen", summary = "What changes at the kiosk, as server-sent events")
    @APIResponse(
            responseCode = "200",
            description = "The data of each event, by its name as docs/api tells them",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema =
                                    @Schema(
                                            oneOf = {
                                                Snapshot.class,
                                                BayStatus.class,
                                                Snapshot.KioskStatus.class,
                                                IntentView.class,
                                                EmergencyView.class,
                                                PageTaps.Tap.class
                                            })))
    public Multi<OutboundSseEvent> events(
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @QueryParam("follow") @DefaultValue("true") boolean follow,
            @Context Sse sse,
            @Context RoutingContext http) {
        Listener listener = new Listener(events, http.request().connection()::close);
        watch.attach(last, listener);
        if (!follow) {
            listener.end();
        }
        return listener.stream().map(event -> sent(event, sse));
    }

    private static OutboundSseEvent sent(Event event, Sse sse) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder().name(event.name());
        if (event.id() != null) {
            builder.id(event.id());
        }
        return builder.data(event.data()).build();
    }
}
