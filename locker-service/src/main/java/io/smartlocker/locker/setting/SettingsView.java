package io.smartlocker.locker.setting;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What is set at a level, and what holds there.
 *
 * @param own what was set here; what is absent is inherited
 * @param version 0 when nothing was ever set here
 */
@RegisterForReflection
record SettingsView(Level level, Values own, Effective effective, long version) {}
