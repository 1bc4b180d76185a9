package io.smartlocker.device.fault;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of photos that are taken, told by their first bytes: what a client calls them proves nothing. */
enum ImageType {
    JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final String mediaType;
    private final byte[] beginning;

    ImageType(String mediaType, int... beginning) {
        this.mediaType = mediaType;
        this.beginning = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) {
            this.beginning[i] = (byte) beginning[i];
        }
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ImageType> of(byte[] image) {
        return Arrays.stream(values())
                .filter(type -> image.length > type.beginning.length
                        && Arrays.equals(type.beginning, 0, type.beginning.length, image, 0, type.beginning.length))
                .findFirst();
    }
}
