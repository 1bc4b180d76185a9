package io.smartlocker.locker.setting;

import io.smallrye.mutiny.Uni;

/** Hears, in the transaction of the change, that something else holds from now on. */
public interface SettingsListener {

    /** Something was set for the target, or taken back. */
    Uni<Void> changed(Target target);
}
