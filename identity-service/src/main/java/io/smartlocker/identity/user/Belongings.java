package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;

/**
 * What belongs to a person but is kept elsewhere: credentials, a face. Every package that keeps such things has one bean of
 * this kind, so that nothing stays behind when somebody is deleted.
 */
public interface Belongings {
    /** Destroys them for good, in the transaction under way, and tells those who know them. */
    Uni<Void> destroy(User user, Deed deed);
}
