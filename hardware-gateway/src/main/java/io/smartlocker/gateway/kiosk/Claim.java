package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.BadgeUid;

/** Who somebody says to be. */
sealed interface Claim {
    record Badge(BadgeUid uid) implements Claim {}

    record EmployeeIdAndPin(String employeeId, String pin) implements Claim {
        /** The PIN is never printed. */
        @Override
        public String toString() {
            return "EmployeeIdAndPin[…]";
        }
    }
}
