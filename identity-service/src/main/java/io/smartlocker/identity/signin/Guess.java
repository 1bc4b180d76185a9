package io.smartlocker.identity.signin;

import io.smartlocker.identity.Digest;
import io.smartlocker.identity.username.Username;
import java.util.UUID;

/**
 * One guess at a secret, by what it is counted. Both are hashes: people type passwords where names belong.
 *
 * @param credential which secret it was about
 * @param address from where it came
 * @param from the address as the front door saw it, for the log
 */
public record Guess(String credential, String address, String from) {
    /** A guess at the password of whoever has that username, if anybody has. */
    public static Guess atPassword(String username, String from) {
        return new Guess(Digest.of(Username.canonical(username)), Digest.of(from), from);
    }

    /** A guess at another secret of a person who is signed in: {@code pin}, {@code totp}. */
    public static Guess at(String secret, UUID user, String from) {
        return new Guess(Digest.of(secret + ":" + user), Digest.of(from), from);
    }

    /** Not a guess, but as welcome in numbers: a mail that somebody wants to be sent to somebody. */
    public static Guess atMailbox(String name, String from) {
        return new Guess(Digest.of("mailbox:" + Username.canonical(name)), Digest.of("mailbox:" + from), from);
    }
}
