package io.smartlocker.testing.forgery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an access token says. */
record AccessClaims(Map<String, Object> values) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LIFE_SECONDS = 600;

    static AccessClaims of(UUID organization, String audience, String... permissions) {
        long now = Instant.now().getEpochSecond();
        return new AccessClaims(Map.of(
                "iss",
                "https://smartlocker",
                "aud",
                audience,
                "sub",
                UUID.randomUUID().toString(),
                "iat",
                now,
                "exp",
                now + LIFE_SECONDS,
                "org",
                organization.toString(),
                "sid",
                UUID.randomUUID().toString(),
                "permissions",
                List.of(permissions)));
    }

    AccessClaims with(String claim, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(claim, value);
        return new AccessClaims(more);
    }

    private AccessClaims without(String claim) {
        Map<String, Object> less = new HashMap<>(values);
        less.remove(claim);
        return new AccessClaims(less);
    }

    /** Each wrong in one claim, by what that is. */
    Map<String, AccessClaims> spoiled() {
        Map<String, AccessClaims> all = new LinkedHashMap<>();
        List.of("iss", "aud", "exp", "sub", "org").forEach(claim -> all.put(claim + " missing", without(claim)));
        long now = Instant.now().getEpochSecond();
        all.put("another's iss", with("iss", "https://another"));
        all.put("another's aud", with("aud", "another"));
        all.put("several others' aud", with("aud", List.of("another", "smartlocker")));
        all.put("expired", with("exp", now - LIFE_SECONDS));
        all.put("not valid yet", with("nbf", now + LIFE_SECONDS));
        all.put("a text for exp", with("exp", "never"));
        all.put("no id for sub", with("sub", "somebody"));
        all.put("no id for org", with("org", "some organisation"));
        return all;
    }

    String json() {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers are always writable", e);
        }
    }
}
