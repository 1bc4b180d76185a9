package io.smartlocker.platform.note;

import java.util.UUID;

record NoteView(UUID id, String text) {
    static NoteView of(Note note) {
        return new NoteView(note.id, note.text);
    }
}
