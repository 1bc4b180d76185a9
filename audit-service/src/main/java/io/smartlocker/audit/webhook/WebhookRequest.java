package io.smartlocker.audit.webhook;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A webhook, and also what of it can be changed; a merge patch is applied to it.
 *
 * @param types of activities, such as {@code custody.*}; {@code *} for all
 * @param active false to pause it; true, or absent in a new one, to tell it, also after it was disabled
 */
@RegisterForReflection
record WebhookRequest(
        @NotBlank
        @Size(max = 100)
        @Pattern(regexp = "[^\\x00]*", message = "must not hold the NUL character")
        @Schema(examples = "\"Head office\"")
        String name,

        @NotBlank @Size(max = 2_000) @Schema(examples = "\"https://hooks.example.com/smart-locker\"")
        String url,

        @NotNull @Size(min = 1, max = 50)
        List<@NotNull @Size(max = 100) @Pattern(regexp = TypePatterns.FORM) String> types,

        @Nullable Boolean active) {

    static WebhookRequest of(Webhook webhook) {
        return new WebhookRequest(webhook.name, webhook.url, webhook.patterns(), webhook.isActive());
    }
}
