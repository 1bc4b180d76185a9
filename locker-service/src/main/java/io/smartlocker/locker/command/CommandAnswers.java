package io.smartlocker.locker.command;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Answers orders: 200 when they ended within the wait that the caller preferred, else 202. */
@ApplicationScoped
class CommandAnswers {
    /** The header with which a caller says how long he would wait. */
    static final String PREFER = "Prefer";

    private final AwaitCommand awaitCommand;
    private final Duration longestWait;

    CommandAnswers(AwaitCommand awaitCommand, LockerConfig config) {
        this.awaitCommand = awaitCommand;
        this.longestWait = config.command().longestWait();
    }

    Uni<RestResponse<CommandView>> answer(Uni<CommandView> requested, @Nullable String prefer, Caller asking) {
        Preference preference = Preference.of(prefer, longestWait);
        return (preference.isToWait()
                        ? requested.flatMap(command -> awaitCommand.await(command, preference.patience(), asking))
                        : requested)
                .map(CommandAnswers::answer);
    }

    private static RestResponse<CommandView> answer(CommandView command) {
        RestResponse.Status status = command.hasEnded() ? RestResponse.Status.OK : RestResponse.Status.ACCEPTED;
        return ResponseBuilder.create(status, command)
                .header(HttpHeaders.LOCATION, "/api/v1/commands/" + command.id())
                .build();
    }
}
