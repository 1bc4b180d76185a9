package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** Somebody whose PIN a kiosk holds. @param name empty when it is not known any more */
@RegisterForReflection
record PinHolderView(UUID id, String name) {}
