package io.smartlocker.device.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImageTypeTest {
    @Test
    void a_photo_is_known_by_its_first_bytes() {
        assertThat(ImageType.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .contains(ImageType.JPEG);
        assertThat(ImageType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .contains(ImageType.PNG);
    }

    @Test
    void anything_else_is_none_whatever_it_is_called() {
        assertThat(ImageType.of(new byte[0])).isEmpty();
        assertThat(ImageType.of(new byte[] {(byte) 0xFF, (byte) 0xD8})).isEmpty();
        assertThat(ImageType.of("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
