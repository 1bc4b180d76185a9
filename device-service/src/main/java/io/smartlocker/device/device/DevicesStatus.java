package io.smartlocker.device.device;

import io.smartlocker.contracts.state.DeviceStatus;
import java.util.Map;

/**
 * How an organisation's devices are.
 *
 * @param byState how many are in each state
 * @param ready how many stand in a bay, charged enough to be handed out
 * @param notReady how many stand in a bay and are not charged enough, or it is not known
 */
record DevicesStatus(long total, Map<DeviceStatus, Long> byState, long ready, long notReady) {}
