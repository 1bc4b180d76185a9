package io.smartlocker.identity.mail;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a mail.
 *
 * @param language a BCP 47 tag; English unless we speak it
 */
public record Recipient(
        UUID organization,
        UUID user,
        String name,
        String address,
        @Nullable String language) {
    boolean readsGerman() {
        return language != null && Locale.forLanguageTag(language).getLanguage().equals("de");
    }

    /** Without name and address. */
    @Override
    public String toString() {
        return "Recipient[" + user + "]";
    }
}
