package io.smartlocker.platform.caller;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** A caller as Quarkus' own checks know him. What he may do becomes Quarkus permissions. */
public final class CallerIdentity {
    private CallerIdentity() {}

    /** Of one who proved himself otherwise than by an access token of ours. */
    public static SecurityIdentity of(Caller caller) {
        return of(
                caller,
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(caller.id().toString())));
    }

    static SecurityIdentity of(Caller caller, QuarkusSecurityIdentity.Builder builder) {
        builder.addAttribute(CurrentCaller.ATTRIBUTE, caller);
        for (String permission : caller.permissions()) {
            String[] nounAndVerb = permission.split(":", 2);
            builder.addPermission(
                    nounAndVerb.length == 2
                            ? new StringPermission(nounAndVerb[0], nounAndVerb[1])
                            : new StringPermission(permission));
        }
        return builder.build();
    }
}
