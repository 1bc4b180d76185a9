package io.smartlocker.identity.oidc;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code that the page was opened with. */
@RegisterForReflection
record CodeRequest(@NotBlank @Size(max = 200) String code) {
    /** Without the code. */
    @Override
    public String toString() {
        return "CodeRequest[…]";
    }
}
