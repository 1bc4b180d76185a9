package io.smartlocker.contracts.kiosk;

/**
 * The keys under which an organisation's kiosks recognise credentials. They travel only inside a JWE for one kiosk.
 *
 * @param badgeKey base64url, 32 bytes
 * @param pinPepper base64url, 32 bytes
 */
public record EdgeKeys(String badgeKey, String pinPepper) {
    /** Keys are never printed. */
    @Override
    public String toString() {
        return "EdgeKeys[…]";
    }
}
