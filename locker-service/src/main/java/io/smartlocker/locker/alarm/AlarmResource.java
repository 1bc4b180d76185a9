package io.smartlocker.locker.alarm;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/alarms")
@Tag(name = "Alarms")
class AlarmResource {
    private final Alarms alarms;
    private final ListAlarms listAlarms;
    private final AcknowledgeAlarm acknowledgeAlarm;
    private final CloseAlarm closeAlarm;
    private final CurrentCaller caller;

    AlarmResource(
            Alarms alarms,
            ListAlarms listAlarms,
            AcknowledgeAlarm acknowledgeAlarm,
            CloseAlarm closeAlarm,
            CurrentCaller caller) {
        this.alarms = alarms;
        this.listAlarms = listAlarms;
        this.acknowledgeAlarm = acknowledgeAlarm;
        this.closeAlarm = closeAlarm;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed("alarms:read")
    @Operation(summary = "Alarms that stand or have ended, by place and kind")
    public Uni<Page<AlarmView>> list(@Valid @BeanParam PageQuery query, @BeanParam ListAlarms.Filter filter) {
        return listAlarms.list(query, filter, caller.get());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("alarms:read")
    @WithSession
    public Uni<AlarmView> get(UUID id) {
        return alarms.require(id, caller.get()).map(AlarmView::of);
    }

    @POST
    @Path("/{id}/acknowledge")
    @ResponseStatus(200)
    @PermissionsAllowed("alarms:write")
    @Operation(summary = "Say that you see to an alarm; the first who does is remembered")
    public Uni<AlarmView> acknowledge(UUID id) {
        return acknowledgeAlarm.acknowledge(id, caller.get());
    }

    @POST
    @Path("/{id}/close")
    @ResponseStatus(200)
    @PermissionsAllowed("alarms:write")
    @Operation(summary = "Close an alarm that no sensor ends")
    public Uni<AlarmView> close(UUID id) {
        return closeAlarm.close(id, caller.get());
    }
}
