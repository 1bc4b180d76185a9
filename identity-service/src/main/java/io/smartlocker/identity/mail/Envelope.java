package io.smartlocker.identity.mail;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A mail ready to be sent, as it stands sealed in the database. */
@RegisterForReflection
record Envelope(String to, String subject, String text, String html) {
    static Envelope of(Recipient recipient, Letter letter) {
        MailText text = Wording.of(recipient).of(letter, recipient.name());
        return new Envelope(recipient.address(), text.subject(), text.plain(), text.html());
    }

    /** Without what it says, and to whom. */
    @Override
    public String toString() {
        return "Envelope[…]";
    }
}
