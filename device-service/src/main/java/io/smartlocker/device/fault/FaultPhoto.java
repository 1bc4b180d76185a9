package io.smartlocker.device.fault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A photo of a fault. Its bytes stand in parts, so that nobody has to hold it whole to show it. */
@Entity
class FaultPhoto {
    /** The largest photo, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    @Id
    UUID fault;

    String mediaType;
    int size;

    protected FaultPhoto() {}

    FaultPhoto(UUID fault, ImageType type, int size) {
        this.fault = fault;
        this.mediaType = type.mediaType();
        this.size = size;
    }
}
