package io.smartlocker.device.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.FaultChoice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Something that can be wrong with devices of a type.
 *
 * @param critical a device with it is not handed out
 */
@RegisterForReflection
record FaultChoiceRequest(
        @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[A-Z0-9]+([_-][A-Z0-9]+)*", message = "must be capital letters and digits, parted by - or _")
        String code,

        @NotBlank @Size(max = 200) String text,
        boolean critical) {

    static FaultChoiceRequest of(FaultChoice choice) {
        return new FaultChoiceRequest(choice.code(), choice.text(), choice.critical());
    }

    FaultChoice choice() {
        return new FaultChoice(code, text.strip(), critical);
    }
}
