package io.smartlocker.identity.mail;

/** How a letter reads in one language. */
interface Wording {
    /** The words for a recipient, in his language if we speak it. */
    static Wording of(Recipient recipient) {
        return recipient.readsGerman() ? new GermanWording() : new EnglishWording();
    }

    MailText of(Letter letter, String name);
}
