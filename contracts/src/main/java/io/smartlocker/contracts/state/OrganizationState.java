package io.smartlocker.contracts.state;

import java.time.Duration;
import java.util.UUID;

/**
 * A customer.
 *
 * @param itemAllowance how many devices a person may hold at once unless the user says otherwise
 * @param leaseDuration how long a kiosk that is cut off may go on handing out devices
 */
public record OrganizationState(UUID id, long version, String name, int itemAllowance, Duration leaseDuration)
        implements State {
    @Override
    public UUID organization() {
        return id;
    }
}
