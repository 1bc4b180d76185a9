package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.journal.Intent;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far the opening of every bay is.
 *
 * @param opened how many doors opened
 * @param failed how many did not
 * @param finished whether nothing more is expected
 */
record EmergencyView(int total, int opened, int failed, boolean finished, List<Bay> bays) {

    /** @param intent absent where somebody was at the bay already */
    record Bay(UUID id, String locker, int number, @Nullable UUID intent, Intent.State state) {
        private boolean opened() {
            return switch (state) {
                case OPENED, DONE -> true;
                case INTENDED, FIRED, JAMMED, CANCELLED, UNKNOWN -> false;
            };
        }

        private boolean failed() {
            return switch (state) {
                case JAMMED, CANCELLED, UNKNOWN -> true;
                case INTENDED, FIRED, OPENED, DONE -> false;
            };
        }
    }

    static EmergencyView of(List<Bay> bays) {
        int opened = count(bays, Bay::opened);
        int failed = count(bays, Bay::failed);
        return new EmergencyView(bays.size(), opened, failed, opened + failed == bays.size(), bays);
    }

    private static int count(List<Bay> bays, Predicate<Bay> how) {
        return (int) bays.stream().filter(how).count();
    }
}
