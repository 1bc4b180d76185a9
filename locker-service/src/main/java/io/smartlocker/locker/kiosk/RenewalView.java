package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** @param people how many are to choose another PIN */
@RegisterForReflection
record RenewalView(int people) {}
