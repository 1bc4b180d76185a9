package io.smartlocker.platform.caller;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.smartlocker.platform.caller.Caller.Kind;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The claims of our access tokens; see the security design for their meaning. */
public final class TokenClaims {
    public static final String ISSUER = "https://smartlocker";
    public static final String ADMIN_AUDIENCE = "smartlocker-admin";
    public static final String KIOSK_AUDIENCE = "smartlocker-kiosk";
    public static final String ORGANIZATION = "org";
    public static final String PERMISSIONS = "permissions";
    public static final String LOCATIONS = "locations";
    public static final String SESSION = "sid";
    /** Rises when a person's sessions end: a token of a lower epoch is from before. */
    public static final String SESSION_EPOCH = "epoch";
    /** {@code typ} of an access token, RFC 9068. */
    public static final String ACCESS_TOKEN_TYPE = "at+jwt";

    /** How the permissions begin that only kiosks hold. */
    private static final String OF_KIOSKS = "kiosk:";

    private static final JsonFactory JSON = new JsonFactory();

    private TokenClaims() {}

    static Caller caller(JsonWebToken token) {
        if (!ACCESS_TOKEN_TYPE.equalsIgnoreCase(type(token.getRawToken()))) {
            throw new IllegalArgumentException("Not an access token");
        }
        Kind kind = token.getAudience().contains(KIOSK_AUDIENCE) ? Kind.KIOSK : Kind.USER;
        return new Caller(
                kind,
                UUID.fromString(text(token.getSubject())),
                UUID.fromString(text(token.getClaim(ORGANIZATION))),
                permissions(token, kind),
                texts(token, LOCATIONS).stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()));
    }

    /** A kiosk's token permits what is a kiosk's, a person's what is not, whatever else stands in it. */
    private static Set<String> permissions(JsonWebToken token, Kind kind) {
        return texts(token, PERMISSIONS).stream()
                .filter(permission -> permission.startsWith(OF_KIOSKS) == (kind == Kind.KIOSK))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The session epoch in which a token was issued; 0 in one that does not say. */
    static long epoch(JsonWebToken token) {
        Object epoch = token.getClaim(SESSION_EPOCH);
        return epoch == null ? 0 : Long.parseLong(epoch.toString());
    }

    private static Set<String> texts(JsonWebToken token, String claim) {
        Object values = token.getClaim(claim);
        return values instanceof Collection<?> collection
                ? collection.stream().map(TokenClaims::text).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static String text(@Nullable Object claim) {
        return switch (claim) {
            case null -> throw new IllegalArgumentException("A claim is missing");
            case JsonString string -> string.getString();
            default -> claim.toString();
        };
    }

    private static @Nullable String type(String token) {
        byte[] header = Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.')));
        try (JsonParser parser = JSON.createParser(header)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME && "typ".equals(parser.currentName())) {
                    return parser.nextTextValue();
                }
            }
            return null;
        } catch (IOException e) {
            throw new IllegalArgumentException("The token's header is not JSON", e);
        }
    }
}
