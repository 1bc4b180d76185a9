package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a directory: first who is in which groups, then the people. */
final class ReadPeople {
    private static final List<String> IDS = List.of("objectGUID", "entryUUID");
    private static final List<String> MEMBERS = List.of("member", "uniqueMember");
    private static final String ACCOUNT_CONTROL = "userAccountControl";
    private static final long DISABLED = 0x2;
    private static final String CHANGES = "uSNChanged";
    private static final int GUID_BYTES = 16;

    private final Directory directory;
    private final DirectorySync sync;
    private final Mapping mapping;
    private final Map<String, List<GroupRule>> rules = new HashMap<>();

    ReadPeople(Directory directory, DirectorySync sync, Mapping mapping) {
        this.directory = directory;
        this.sync = sync;
        this.mapping = mapping;
    }

    /** Whether a group has changed since; then anybody's membership may have. */
    boolean groupsChangedSince(long usn) throws LDAPException {
        if (sync.groupBase == null) {
            return false;
        }
        List<Entry> changed = new ArrayList<>();
        directory.search(sync.groupBase, since(Filter.create(sync.groupFilter), usn), changed::add, List.of("1.1"));
        return !changed.isEmpty();
    }

    /** Reads who is in the groups that mean something here. */
    void groups() throws LDAPException {
        if (sync.groupBase == null || mapping.groups().isEmpty()) {
            return;
        }
        List<Entry> found = new ArrayList<>();
        directory.search(sync.groupBase, Filter.create(sync.groupFilter), found::add, MEMBERS);
        GroupTree tree = new GroupTree();
        for (Entry group : found) {
            List<String> members = new ArrayList<>();
            for (String attribute : MEMBERS) {
                members.addAll(directory.values(group, attribute));
            }
            tree.add(group.getDN(), members);
        }
        for (GroupRule rule : mapping.groups()) {
            tree.everybodyIn(rule.group()).forEach(member -> rules.computeIfAbsent(member, any -> new ArrayList<>())
                    .add(rule));
        }
    }

    /** Hands over all people. An entry without an id of its own cannot be followed and is passed over. */
    void people(Consumer<FoundPerson> consumer) throws LDAPException {
        people(Filter.create(sync.userFilter), consumer);
    }

    /** Hands over the people whose entries have changed since. */
    void peopleSince(long usn, Consumer<FoundPerson> consumer) throws LDAPException {
        people(since(Filter.create(sync.userFilter), usn), consumer);
    }

    private void people(Filter filter, Consumer<FoundPerson> consumer) throws LDAPException {
        List<String> attributes = Stream.of(mapping.attributes().values(), IDS, List.of(ACCOUNT_CONTROL))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        directory.search(
                sync.userBase,
                filter,
                entry -> id(entry).map(id -> person(id, entry)).ifPresent(consumer),
                attributes);
    }

    private static Filter since(Filter filter, long usn) {
        return Filter.createANDFilter(filter, Filter.createGreaterOrEqualFilter(CHANGES, Long.toString(usn + 1)));
    }

    private FoundPerson person(String id, Entry entry) {
        List<GroupRule> own = rules.getOrDefault(GroupTree.normal(entry.getDN()), List.of());
        SortedMap<String, String> fields = new TreeMap<>();
        mapping.attributes().forEach((field, attribute) -> {
            String value = entry.getAttributeValue(attribute);
            fields.put(field, value == null ? "" : value.strip());
        });
        Long control = entry.getAttributeValueAsLong(ACCOUNT_CONTROL);
        return new FoundPerson(
                id,
                entry.getDN(),
                control == null || (control & DISABLED) == 0,
                fields,
                new TreeSet<>(
                        own.stream().flatMap(rule -> rule.groups().stream()).toList()),
                new TreeSet<>(
                        own.stream().flatMap(rule -> rule.roles().stream()).toList()));
    }

    private static Optional<String> id(Entry entry) {
        return IDS.stream()
                .map(entry::getAttribute)
                .filter(attribute -> attribute != null && attribute.hasValue())
                .findFirst()
                .map(ReadPeople::id);
    }

    /** Active Directory keeps its ids as bytes, the first half in the order of little endian. */
    private static String id(Attribute attribute) {
        byte[] bytes = attribute.getValueByteArray();
        if (bytes.length != GUID_BYTES) {
            return attribute.getValue().toLowerCase(Locale.ROOT);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long high = (buffer.getInt() & 0xFFFF_FFFFL) << 32
                | (buffer.getShort() & 0xFFFFL) << 16
                | (buffer.getShort() & 0xFFFFL);
        return new UUID(high, buffer.order(ByteOrder.BIG_ENDIAN).getLong()).toString();
    }
}
