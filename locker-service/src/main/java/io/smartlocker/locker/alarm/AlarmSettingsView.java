package io.smartlocker.locker.alarm;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** When an organisation is alarmed by time. @see AlarmSettingsRequest */
@RegisterForReflection
record AlarmSettingsView(int cutOffAfterMinutes, int leaseEndingHours, long version) {
    static AlarmSettingsView of(AlarmSettings settings) {
        AlarmSettingsRequest set = settings.request();
        return new AlarmSettingsView(set.cutOffAfterMinutes(), set.leaseEndingHours(), settings.version());
    }
}
