package io.smartlocker.identity.directorysync;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchEntry;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ReadOnlySearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A directory in memory that behaves like an Active Directory where it matters: ids, counted changes, ranges. */
public final class TestDirectory implements AutoCloseable {
    static final String BASE = "dc=example,dc=com";
    static final String BIND_DN = "cn=reader," + BASE;
    static final String PASSWORD = "password-of-the-reader";
    private static final String SERVER = "cn=NTDS Settings," + BASE;
    private static final int FIRST_CHANGE = 1_000;

    private final InMemoryDirectoryServer server;
    private final AtomicLong usn = new AtomicLong(FIRST_CHANGE);
    private final List<String> filters = new ArrayList<>();
    private final AtomicInteger rangeSize = new AtomicInteger(Integer.MAX_VALUE);

    private TestDirectory(boolean active) throws LDAPException {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.addAdditionalBindCredentials(BIND_DN, PASSWORD);
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("plain", 0));
        config.addInMemoryOperationInterceptor(new Behaviour());
        if (active) {
            config.setCustomRootDSEAttributes(
                    List.of(new Attribute("dsServiceName", SERVER), new Attribute("highestCommittedUSN", "9999")));
        }
        server = new InMemoryDirectoryServer(config);
        server.add(new Entry(BASE, new Attribute("objectClass", "domain"), new Attribute("dc", "example")));
        server.add(new Entry(
                SERVER,
                new Attribute("objectClass", "server"),
                new Attribute("invocationId", bytes(UUID.randomUUID()))));
        server.startListening();
    }

    public static TestDirectory active() throws LDAPException {
        return new TestDirectory(true);
    }

    /** One whose changes cannot be followed. */
    static TestDirectory plain() throws LDAPException {
        return new TestDirectory(false);
    }

    public String url() {
        return "ldap://127.0.0.1:" + server.getListenPort();
    }

    /** Adds somebody and returns his distinguished name. */
    public String person(String uid, String name, String... more) throws LDAPException {
        String dn = "uid=" + uid + "," + BASE;
        Entry entry = new Entry(
                dn,
                new Attribute("objectClass", "person"),
                new Attribute("objectGUID", bytes(UUID.randomUUID())),
                new Attribute("uid", uid),
                new Attribute("displayName", name),
                new Attribute("userAccountControl", "512"),
                new Attribute("uSNChanged", Long.toString(usn.incrementAndGet())));
        for (int i = 0; i < more.length; i += 2) {
            entry.addAttribute(more[i], more[i + 1]);
        }
        server.add(entry);
        return dn;
    }

    String group(String name, String... members) throws LDAPException {
        String dn = "cn=" + name + "," + BASE;
        server.add(new Entry(
                dn,
                new Attribute("objectClass", "group"),
                new Attribute("uSNChanged", Long.toString(usn.incrementAndGet())),
                new Attribute("member", members)));
        return dn;
    }

    void set(String dn, String attribute, String... values) throws LDAPException {
        server.modify(
                dn,
                new Modification(ModificationType.REPLACE, attribute, values),
                new Modification(ModificationType.REPLACE, "uSNChanged", Long.toString(usn.incrementAndGet())));
    }

    void rename(String dn, String rdn) throws LDAPException {
        server.modifyDN(dn, rdn, true);
        set(rdn + "," + BASE, "description", "renamed");
    }

    void delete(String dn) throws LDAPException {
        server.delete(dn);
    }

    Entry take(String dn) throws LDAPException {
        Entry entry = server.getEntry(dn).duplicate();
        server.delete(dn);
        return entry;
    }

    void putBack(Entry entry) throws LDAPException {
        server.add(entry);
    }

    /** The server is restored from elsewhere: its numbers mean something else from now on. */
    void restore() throws LDAPException {
        server.modify(SERVER, new Modification(ModificationType.REPLACE, "invocationId", bytes(UUID.randomUUID())));
    }

    /** From now on no more than so many members are given at once. */
    void giveMembersInRangesOf(int size) {
        rangeSize.set(size);
    }

    /** The filters of the searches since the last call. */
    List<String> filters() {
        synchronized (filters) {
            List<String> seen = List.copyOf(filters);
            filters.clear();
            return seen;
        }
    }

    /** As Active Directory keeps them: the first half in the order of little endian. */
    static byte[] bytes(UUID id) {
        ByteBuffer buffer = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt((int) (id.getMostSignificantBits() >>> 32));
        buffer.putShort((short) (id.getMostSignificantBits() >>> 16));
        buffer.putShort((short) id.getMostSignificantBits());
        return buffer.order(ByteOrder.BIG_ENDIAN)
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private final class Behaviour extends InMemoryOperationInterceptor {
        @Override
        public void processSearchRequest(InMemoryInterceptedSearchRequest intercepted) {
            ReadOnlySearchRequest request = intercepted.getRequest();
            synchronized (filters) {
                filters.add(request.getFilter().toString());
            }
        }

        /** Says how far the changes are counted, and replaces a long list of members by the part that was asked for. */
        @Override
        public void processSearchEntry(InMemoryInterceptedSearchEntry intercepted) {
            SearchResultEntry entry = intercepted.getSearchEntry();
            if (entry.getDN().isEmpty() && entry.hasAttribute("highestCommittedUSN")) {
                Entry root = entry.duplicate();
                root.setAttribute("highestCommittedUSN", usn.toString());
                intercepted.setSearchEntry(new SearchResultEntry(root));
                return;
            }
            int size = rangeSize.get();
            int from = from(intercepted.getRequest().getAttributeList());
            String[] members = all(entry.getDN());
            if (members != null && (from > 0 || members.length > size)) {
                int until = Math.min(members.length, from + size);
                String end = until == members.length ? "*" : Integer.toString(until - 1);
                Entry part = new Entry(entry.getDN());
                entry.getAttributes().stream()
                        .filter(attribute -> !attribute.getBaseName().equalsIgnoreCase("member"))
                        .forEach(part::addAttribute);
                part.addAttribute("member;range=" + from + "-" + end, Arrays.copyOfRange(members, from, until));
                intercepted.setSearchEntry(new SearchResultEntry(part));
            }
        }

        private String[] all(String dn) {
            try {
                Entry entry = server.getEntry(dn);
                return entry == null ? null : entry.getAttributeValues("member");
            } catch (LDAPException e) {
                throw new IllegalStateException(e);
            }
        }

        private static int from(List<String> attributes) {
            return attributes.stream()
                    .filter(attribute -> attribute.startsWith("member;range="))
                    .map(attribute -> attribute.substring("member;range=".length(), attribute.indexOf('-')))
                    .map(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        }
    }
}
