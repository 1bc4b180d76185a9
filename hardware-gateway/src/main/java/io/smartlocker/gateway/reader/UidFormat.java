package io.smartlocker.gateway.reader;

import io.smartlocker.contracts.kiosk.BadgeUid;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a badge UID of what a reader sends. Readers write the same tag in many ways; which one this reader uses is set.
 *
 * @param bytes how many a decimal number stands for: 4 for ten digits (8H10D), 3 for eight (6H8D), 5 for thirteen (10H13D)
 */
public record UidFormat(Notation notation, ByteOrder order, int bytes) {
    private static final int FEWEST_BYTES = 3;
    private static final int MOST_BYTES = 16;
    private static final int LONGEST = 64;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,39}");
    private static final Pattern FACILITY_AND_CARD = Pattern.compile("([0-9]{3})[, ]?([0-9]{5})");
    private static final int HIGHEST_FACILITY = 0xFF;
    private static final int HIGHEST_CARD = 0xFFFF;

    /** How a reader writes a tag. */
    public enum Notation {
        /** The bytes, two digits each. */
        HEX,
        /** All bytes as one decimal number. */
        DECIMAL,
        /** Facility code and card number as on many a card, {@code 018,54919}: one byte and two. */
        FACILITY_CARD,
        /** A Wiegand frame of 26 or 34 bits with its parities, in hexadecimal. */
        WIEGAND
    }

    /** Which byte comes first. */
    public enum ByteOrder {
        AS_READ,
        REVERSED
    }

    public UidFormat {
        if (bytes < FEWEST_BYTES || bytes > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "A tag has 3 to 16 bytes, not " + bytes + ". Set smartlocker.reader.bytes.");
        }
    }

    /** @throws IllegalArgumentException if it is not written so; the message says how it is, and never what was read */
    BadgeUid read(String sent) {
        String text = sent.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("what was read has more than 64 characters");
        }
        byte[] uid =
                switch (notation) {
                    case HEX -> hex(text);
                    case DECIMAL -> decimal(text);
                    case FACILITY_CARD -> facilityAndCard(text);
                    case WIEGAND -> WiegandFrame.data(text);
                };
        return new BadgeUid(HexFormat.of().formatHex(ordered(uid)).toUpperCase(Locale.ROOT));
    }

    private static byte[] hex(String text) {
        String digits = text.replaceAll("[ :-]", "");
        if (digits.length() < 2 * FEWEST_BYTES || digits.length() > 2 * MOST_BYTES) {
            throw new IllegalArgumentException("a tag in HEX has 6 to 32 digits");
        }
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a tag in HEX has pairs of the digits 0 to F", e);
        }
    }

    private byte[] decimal(String text) {
        if (!DIGITS.matcher(text).matches()) {
            throw new IllegalArgumentException("a tag in DECIMAL has the digits 0 to 9");
        }
        BigInteger number = new BigInteger(text);
        if (number.bitLength() > bytes * Byte.SIZE) {
            throw new IllegalArgumentException("the number does not fit into " + bytes + " bytes");
        }
        return lowest(number, bytes);
    }

    private static byte[] facilityAndCard(String text) {
        Matcher parts = FACILITY_AND_CARD.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a tag in FACILITY_CARD has three digits and five, like 001,00042");
        }
        int facility = Integer.parseInt(parts.group(1));
        int card = Integer.parseInt(parts.group(2));
        if (facility > HIGHEST_FACILITY || card > HIGHEST_CARD) {
            throw new IllegalArgumentException("a facility is 0 to 255 and a card 0 to 65535");
        }
        return lowest(BigInteger.valueOf((long) facility << Short.SIZE | card), FEWEST_BYTES);
    }

    /** So many bytes, the highest first. */
    static byte[] lowest(BigInteger number, int count) {
        byte[] bytes = new byte[count];
        for (int index = 0; index < count; index++) {
            bytes[count - 1 - index] = number.shiftRight(index * Byte.SIZE).byteValue();
        }
        return bytes;
    }

    private byte[] ordered(byte[] uid) {
        return switch (order) {
            case AS_READ -> uid;
            case REVERSED -> reversed(uid);
        };
    }

    private static byte[] reversed(byte[] uid) {
        byte[] turned = new byte[uid.length];
        for (int index = 0; index < uid.length; index++) {
            turned[index] = uid[uid.length - 1 - index];
        }
        return turned;
    }
}
