package io.smartlocker.audit.receiver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike.
 *
 * @param prefix bits that they have in common
 * @param bits how many of them count
 */
record Network(byte[] prefix, int bits) {
    /** Only literal addresses: a name would be looked up. */
    private static final Pattern FORM = Pattern.compile("([0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/(\\d{1,3})");

    /** @throws IllegalArgumentException if the text is no network in CIDR notation */
    static Network of(String cidr) {
        var parts = FORM.matcher(cidr.strip());
        try {
            if (parts.matches()) {
                byte[] prefix = InetAddress.getByName(parts.group(1)).getAddress();
                int bits = Integer.parseInt(parts.group(2));
                if (bits <= prefix.length * Byte.SIZE) {
                    return new Network(prefix, bits);
                }
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(cidr + " is no network", e);
        }
        throw new IllegalArgumentException(cidr + " is no network in CIDR notation, such as 10.1.0.0/16");
    }

    boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != prefix.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        boolean alike = Arrays.equals(bytes, 0, whole, prefix, 0, whole);
        int mask = 0xff << (Byte.SIZE - rest) & 0xff;
        return alike && (rest == 0 || (bytes[whole] & mask) == (prefix[whole] & mask));
    }
}
