package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.kiosk.BadgeUid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A badge, or an employee id with its PIN. */
record LoginRequest(
        @Schema(examples = "04A1B2C3D4") @Nullable String badge,
        @Schema(examples = "001") @Nullable String employeeId,
        @Schema(examples = "246810") @Nullable String pin) {
    private static final int LONGEST_BADGE = 200;
    private static final int LONGEST_EMPLOYEE_ID = 64;
    private static final int LONGEST_PIN = 32;

    /** The PIN is never printed. */
    @Override
    public String toString() {
        return "LoginRequest[…]";
    }

    Claim claim() {
        if (badge != null) {
            if (employeeId != null || pin != null) {
                throw KioskProblem.invalid("badge", "stands alone; give it, or employeeId and pin");
            }
            return new Claim.Badge(uid(Fields.required("badge", badge, LONGEST_BADGE)));
        }
        return new Claim.EmployeeIdAndPin(
                Fields.required("employeeId", employeeId, LONGEST_EMPLOYEE_ID),
                Fields.required("pin", pin, LONGEST_PIN));
    }

    private static BadgeUid uid(String text) {
        try {
            return new BadgeUid(text);
        } catch (IllegalArgumentException e) {
            throw KioskProblem.invalid("badge", "has 4 to 64 letters and digits");
        }
    }
}
