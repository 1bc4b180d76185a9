package io.smartlocker.identity.totp;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Whether somebody signs in with a second factor.
 *
 * @param recoveryCodesLeft how many were not used yet
 */
@RegisterForReflection
record TotpView(boolean active, long recoveryCodesLeft) {}
