package io.smartlocker.gateway.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.gateway.reader.UidFormat.ByteOrder;
import io.smartlocker.gateway.reader.UidFormat.Notation;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers send, and the one form in which a badge is written. */
class UidFormatTest {
    /** The second and third are printed side by side on many a 125 kHz tag: {@code 0001234567 018,54919}. */
    @ParameterizedTest
    @CsvSource({
        "HEX, AS_READ, 4, 04A1B2C3D4, 04A1B2C3D4",
        "HEX, AS_READ, 4, 04:a1:b2:c3:d4:e5:80, 04A1B2C3D4E580",
        "HEX, REVERSED, 4, D4C3B2A1, A1B2C3D4",
        "DECIMAL, AS_READ, 4, 0001234567, 0012D687",
        "DECIMAL, REVERSED, 4, 0001234567, 87D61200",
        "DECIMAL, AS_READ, 3, 01234567, 12D687",
        "DECIMAL, AS_READ, 4, 4294967295, FFFFFFFF",
        "DECIMAL, AS_READ, 5, 1099511627775, FFFFFFFFFF",
        "FACILITY_CARD, AS_READ, 4, '018,54919', 12D687",
        "FACILITY_CARD, AS_READ, 4, 01854919, 12D687",
        "WIEGAND, AS_READ, 4, 225AD0F, 12D687",
        "WIEGAND, REVERSED, 4, 225AD0F, 87D612",
    })
    void a_tag_becomes_its_bytes(Notation notation, ByteOrder order, int bytes, String sent, String uid) {
        assertThat(new UidFormat(notation, order, bytes).read(sent)).isEqualTo(new BadgeUid(uid));
    }

    @ParameterizedTest
    @CsvSource({
        "HEX, 04A1B2C3D",
        "HEX, 04A1",
        "HEX, 04A1B2C3DG",
        "HEX, '   '",
        "HEX, 0123456789012345678901234567890123",
        "HEX, ٠٤٠٤٠٤٠٤",
        "DECIMAL, 4294967296",
        "DECIMAL, -1",
        "DECIMAL, 12A4",
        "DECIMAL, 99999999999999999999999999999999999999999",
        "DECIMAL, ١٢٣٤٥٦٧٨",
        "FACILITY_CARD, '256,00001'",
        "FACILITY_CARD, '001,65536'",
        "FACILITY_CARD, '18,54919'",
        "WIEGAND, 225AD0E",
        "WIEGAND, 025AD0F",
        "WIEGAND, 625AD0F",
        "WIEGAND, 225AD0",
        "WIEGAND, 225AD0G",
    })
    void what_is_written_otherwise_is_refused_and_never_repeated(Notation notation, String sent) {
        UidFormat format = new UidFormat(notation, ByteOrder.AS_READ, 4);
        String repeated = sent.isBlank() ? "blank" : sent;
        assertThatThrownBy(() -> format.read(sent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(repeated);
    }

    @Test
    void what_is_far_too_long_is_refused_before_it_is_looked_at() {
        UidFormat format = new UidFormat(Notation.HEX, ByteOrder.AS_READ, 4);
        assertThatThrownBy(() -> format.read("00".repeat(1_000))).hasMessageContaining("64 characters");
        assertThatThrownBy(() -> new UidFormat(Notation.DECIMAL, ByteOrder.AS_READ, 17))
                .hasMessageContaining("smartlocker.reader.bytes");
    }

    @Property(tries = 500)
    void the_same_tag_is_the_same_badge_in_every_notation(@ForAll @Size(4) byte[] tag) {
        String hex = HexFormat.of().formatHex(tag).toUpperCase(Locale.ROOT);
        BadgeUid uid = new BadgeUid(hex);
        assertThat(format(Notation.HEX, ByteOrder.AS_READ).read(hex)).isEqualTo(uid);
        assertThat(format(Notation.HEX, ByteOrder.REVERSED).read(reversed(hex))).isEqualTo(uid);
        assertThat(format(Notation.DECIMAL, ByteOrder.AS_READ).read(new BigInteger(1, tag).toString()))
                .isEqualTo(uid);
        assertThat(format(Notation.WIEGAND, ByteOrder.AS_READ).read(frame(new BigInteger(1, tag).longValue())))
                .isEqualTo(uid);
    }

    @Property(tries = 500)
    void a_wiegand_frame_with_one_wrong_bit_is_refused(@ForAll @Size(4) byte[] tag, @ForAll int which) {
        long wrong = Long.parseLong(frame(new BigInteger(1, tag).longValue()), 16) ^ 1L << Math.floorMod(which, 34);
        assertThatThrownBy(() -> format(Notation.WIEGAND, ByteOrder.AS_READ).read("%09X".formatted(wrong)))
                .hasMessageContaining("parity");
    }

    private static UidFormat format(Notation notation, ByteOrder order) {
        return new UidFormat(notation, order, 4);
    }

    private static String frame(long data) {
        long even = Long.bitCount(data >>> 16) % 2;
        long odd = 1 - Long.bitCount(data & 0xFFFF) % 2;
        return "%09X".formatted(even << 33 | data << 1 | odd);
    }

    private static String reversed(String hex) {
        StringBuilder turned = new StringBuilder();
        for (int index = hex.length() - 2; index >= 0; index -= 2) {
            turned.append(hex, index, index + 2);
        }
        return turned.toString();
    }
}
