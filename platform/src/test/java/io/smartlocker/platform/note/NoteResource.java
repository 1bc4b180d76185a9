package io.smartlocker.platform.note;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.panache.common.Sort;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.CurrentCaller;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

@Path("/notes")
class NoteResource {
    private final WriteNote writeNote;
    private final Notes notes;
    private final CurrentCaller caller;

    NoteResource(WriteNote writeNote, Notes notes, CurrentCaller caller) {
        this.writeNote = writeNote;
        this.notes = notes;
        this.caller = caller;
    }

    @POST
    @PermissionsAllowed("notes:write")
    public Uni<Response> write(@Valid NoteRequest request) {
        return writeNote
                .write(request, caller.get())
                .map(note -> Response.status(201).entity(note).build());
    }

    @GET
    @PermissionsAllowed("notes:read")
    @WithSession
    public Uni<Page<NoteView>> list(@Valid @BeanParam PageQuery query) {
        UUID organization = caller.get().organization();
        UUID after = query.afterId().orElse(new UUID(0, 0));
        return notes.find("organization = ?1 and id > ?2", Sort.by("id"), organization, after)
                .page(0, query.fetch())
                .list()
                .flatMap(rows -> notes.count("organization", organization)
                        .map(total -> Page.of(rows, query, total, NoteView::of, note -> Cursors.of(note.id))));
    }
}
