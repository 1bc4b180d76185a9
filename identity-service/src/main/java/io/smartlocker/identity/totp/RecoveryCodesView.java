package io.smartlocker.identity.totp;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** @param recoveryCodes each good once in place of a code of the app; shown this once */
@RegisterForReflection
record RecoveryCodesView(List<String> recoveryCodes) {
    /** Without the codes. */
    @Override
    public String toString() {
        return "RecoveryCodesView[…]";
    }
}
