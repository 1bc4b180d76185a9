package io.smartlocker.audit.receiver;

import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.audit.AuditProblem;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.Optional;

/** Says before anything is told to an address whether it may be. It is looked at again each time that something is told. */
@ApplicationScoped
public class CheckReceiver {
    private final ReceiverAddresses addresses;
    private final boolean plainTextAllowed;

    CheckReceiver(ReceiverAddresses addresses, AuditConfig config) {
        this.addresses = addresses;
        this.plainTextAllowed = config.webhooks().plainTextAllowed();
    }

    /**
     * Looks the name up, outside of any transaction: that may take seconds.
     *
     * @throws ProblemException 400 for what is no address, or lacks TLS; 422 if it may not be told
     */
    public Uni<Void> check(String url) {
        Receiver receiver = Receiver.of(url);
        if (!receiver.encrypted() && !plainTextAllowed) {
            throw ProblemException.of(CommonProblem.INVALID, "url", "It has to begin with https.");
        }
        return Uni.createFrom()
                .completionStage(() -> Vertx.currentContext()
                        .executeBlocking(() -> addresses.resolve(receiver.host()), false)
                        .toCompletionStage())
                .invoke(CheckReceiver::require)
                .replaceWithVoid();
    }

    private static void require(Optional<InetAddress> address) {
        if (address.isEmpty()) {
            throw ProblemException.of(
                    AuditProblem.ADDRESS_NOT_ALLOWED,
                    "url",
                    "The host is unknown, or not a public one. Ask the operator to allow its network.");
        }
    }
}
