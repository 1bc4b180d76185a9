package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.decision.Order;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session that began, and what the person may do with it. */
record LoginView(
        String session,
        RightsView.Person person,
        List<RightsView.Held> holds,
        List<RightsView.TakeableType> mayTake,
        RightsView.@Nullable Refusal takeRefused,
        List<Order> orders,
        Instant expiresAt) {
    static LoginView of(Session session, RightsView rights, Instant expiresAt) {
        return new LoginView(
                session.token(),
                rights.person(),
                rights.holds(),
                rights.mayTake(),
                rights.takeRefused(),
                rights.orders(),
                expiresAt);
    }
}
