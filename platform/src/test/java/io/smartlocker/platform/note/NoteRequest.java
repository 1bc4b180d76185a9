package io.smartlocker.platform.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

record NoteRequest(@NotBlank @Size(max = 50) String text, List<@Valid Tag> tags) {
    record Tag(@NotBlank String name) {}
}
