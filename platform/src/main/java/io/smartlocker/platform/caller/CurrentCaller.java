package io.smartlocker.platform.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The caller of this request. */
@RequestScoped
public class CurrentCaller {
    static final String ATTRIBUTE = "smartlocker.caller";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The signed-in caller.
     *
     * @throws UnauthorizedException if nobody is signed in
     */
    public Caller get() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    /** The signed-in caller, if anybody is. */
    public Optional<Caller> find() {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }
}
