package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.enrolment.EnrolKiosk;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.enrolment.ReplaceKey;
import io.smartlocker.gateway.enrolment.ServerException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Where whoever sets up the kiosk types the one-time code. */
@Path("/kiosk/v1/enrolment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolment")
final class EnrolmentResource {
    private static final int LONGEST_CODE = 32;

    private final EnrolKiosk enrolKiosk;
    private final ReplaceKey replaceKey;

    EnrolmentResource(EnrolKiosk enrolKiosk, ReplaceKey replaceKey) {
        this.enrolKiosk = enrolKiosk;
        this.replaceKey = replaceKey;
    }

    record EnrolmentRequest(
            @Schema(examples = "ABCDE-12345") @Nullable String code) {
        /** The code is never printed. */
        @Override
        public String toString() {
            return "EnrolmentRequest[…]";
        }
    }

    /** @param fingerprint what the administrator is to compare and confirm */
    record EnrolmentView(Enrolment.State state, String fingerprint) {}

    @POST
    @ResponseStatus(202)
    @APIResponseSchema(value = EnrolmentView.class, responseCode = "202")
    @Operation(operationId = "enrolKiosk", summary = "Present the one-time code that an administrator read out")
    public EnrolmentView enrol(@Nullable EnrolmentRequest request) throws InterruptedException {
        String code = Fields.required("code", request == null ? null : request.code(), LONGEST_CODE);
        try {
            Enrolment enrolment = enrolKiosk.present(code);
            return new EnrolmentView(enrolment.state(), enrolment.fingerprint());
        } catch (IllegalStateException e) {
            throw KioskProblem.of(409, "already-enrolled", "This kiosk is enrolled already.");
        } catch (ServerException e) {
            throw problem(e);
        }
    }

    @POST
    @Path("key")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "replaceKey", summary = "Replace the kiosk's key pair")
    public EnrolmentView replaceKey() throws InterruptedException {
        try {
            Enrolment enrolment = replaceKey.replace();
            return new EnrolmentView(enrolment.state(), enrolment.fingerprint());
        } catch (IllegalStateException e) {
            throw KioskProblem.of(409, "not-enrolled", "This kiosk is not enrolled yet.");
        } catch (ServerException e) {
            throw e.unreachable()
                    ? problem(e)
                    : KioskProblem.of(422, "key-refused", "The services did not take the new key.");
        }
    }

    private static KioskProblem problem(ServerException failure) {
        if (failure.unreachable()) {
            return KioskProblem.of(503, "server-unreachable", "The services cannot be reached. Please try again.");
        }
        if (failure.throttled()) {
            return KioskProblem.of(429, "too-many-codes", "Too many wrong codes. Please wait a minute.");
        }
        return KioskProblem.of(422, "code-refused", "That code is not valid any more. Please ask for a new one.");
    }
}
