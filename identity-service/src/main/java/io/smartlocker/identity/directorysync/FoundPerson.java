package io.smartlocker.identity.directorysync;

import io.smartlocker.identity.Digest;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A person as a directory tells of him.
 *
 * @param externalId the directory's own name for the entry, which stays when it is renamed or moved
 * @param dn where the entry is now
 * @param active whether the directory lets him in
 * @param fields by our field, what the directory says
 * @param groups our groups that he is in because of the directory's
 * @param roles likewise
 */
record FoundPerson(
        String externalId,
        String dn,
        boolean active,
        SortedMap<String, String> fields,
        SortedSet<UUID> groups,
        SortedSet<UUID> roles) {
    /** The same as long as nothing has changed that concerns us. */
    String hash() {
        return Digest.of(List.of(active, fields, groups, roles).toString());
    }
}
