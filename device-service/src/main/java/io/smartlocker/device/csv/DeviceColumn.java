package io.smartlocker.device.csv;

import io.smartlocker.platform.imports.Column;

/** What a column of a file of devices can hold. */
enum DeviceColumn implements Column {
    ASSET_TAG("assetTag"),
    NAME("name"),
    /** The device type's name. */
    TYPE("type"),
    SERIAL_NUMBER("serialNumber"),
    RFID("rfid"),
    /** The location's name. */
    LOCATION("location"),
    /** The serial number of the locker in whose bay it is. */
    LOCKER("locker"),
    /** The number of the bay in that locker. */
    BAY("bay"),
    /** For people who read the file; a device's life has operations of its own. */
    STATE("state");

    private final String field;

    DeviceColumn(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
