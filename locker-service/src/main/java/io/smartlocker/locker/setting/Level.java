package io.smartlocker.locker.setting;

/** Where something can be set. What a level leaves open it has from the one before. */
public enum Level {
    ORGANIZATION,
    LOCATION,
    LOCKER,
    BAY
}
