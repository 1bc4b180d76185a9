package io.smartlocker.locker.kiosk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * What a new kiosk presents.
 *
 * @param publicKey JWK of an EC key on P-256, without its private half
 */
record EnrolmentRequest(
        @NotBlank @Size(max = 32) String code,
        @NotEmpty @Size(max = 16) Map<String, Object> publicKey) {
    /** The code is never printed. */
    @Override
    public String toString() {
        return "EnrolmentRequest[" + code.hashCode() + ", " + publicKey + "]";
    }
}
