package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.LDAPException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The groups of a directory and who is in them, directly or through other groups. */
final class GroupTree {
    private final Map<String, List<String>> members = new HashMap<>();

    /** Names that are no distinguished names are taken as they are; they are nobody's. */
    static String normal(String dn) {
        try {
            return DN.normalize(dn);
        } catch (LDAPException e) {
            return dn;
        }
    }

    void add(String group, List<String> direct) {
        members.put(normal(group), direct.stream().map(GroupTree::normal).toList());
    }

    boolean has(String group) {
        return members.containsKey(normal(group));
    }

    /** Everybody in a group. Groups that contain each other do no harm: each is looked into once. */
    Set<String> everybodyIn(String group) {
        Set<String> everybody = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(normal(group)));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                for (String member : members.getOrDefault(next, List.of())) {
                    if (members.containsKey(member)) {
                        open.push(member);
                    } else {
                        everybody.add(member);
                    }
                }
            }
        }
        return everybody;
    }
}
