package io.smartlocker.identity.directorysync;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RootDSE;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResult;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.controls.SimplePagedResultsControl;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A directory that we are connected with. Large answers come page by page, long lists of values range by range. */
final class Directory implements AutoCloseable {
    private static final String RANGE = "range=";

    private final LDAPConnection connection;
    private final int page;

    Directory(LDAPConnection connection, int page) {
        this.connection = connection;
        this.page = page;
    }

    /**
     * Up to where a server of an Active Directory has counted its changes.
     *
     * @param invocation which server counted, and since which restoration: elsewhere the same number means something else
     */
    record Version(String invocation, long usn) {}

    /** Where the directory stands, if it is one that counts its changes. */
    Optional<Version> version() throws LDAPException {
        RootDSE root = connection.getRootDSE();
        Long usn = root == null ? null : root.getAttributeValueAsLong("highestCommittedUSN");
        String service = root == null ? null : root.getAttributeValue("dsServiceName");
        if (usn == null || service == null) {
            return Optional.empty();
        }
        Entry server = connection.getEntry(service, "invocationId");
        byte[] invocation = server == null ? null : server.getAttributeValueBytes("invocationId");
        return Optional.ofNullable(invocation)
                .map(bytes -> new Version(HexFormat.of().formatHex(bytes), usn));
    }

    /** Hands over every entry under a base that the filter lets through. */
    void search(String base, Filter filter, Consumer<Entry> consumer, List<String> attributes) throws LDAPException {
        SearchRequest request = new SearchRequest(base, SearchScope.SUB, filter, attributes.toArray(String[]::new));
        @Nullable ASN1OctetString cookie = null;
        do {
            request.setControls(new SimplePagedResultsControl(page, cookie, false));
            SearchResult result = connection.search(request);
            for (SearchResultEntry entry : result.getSearchEntries()) {
                consumer.accept(entry);
            }
            SimplePagedResultsControl next = SimplePagedResultsControl.get(result);
            cookie = next != null && next.moreResultsToReturn() ? next.getCookie() : null;
        } while (cookie != null);
    }

    /** All values of an attribute; Active Directory gives long lists in parts, {@code member;range=0-1499}. */
    List<String> values(Entry entry, String name) throws LDAPException {
        List<String> values = new ArrayList<>();
        @Nullable Entry current = entry;
        while (current != null) {
            Optional<Attribute> part = part(current, name);
            part.ifPresent(found -> values.addAll(List.of(found.getValues())));
            Optional<String> next = part.flatMap(found -> next(found, name));
            current = next.isPresent() ? connection.getEntry(entry.getDN(), next.get()) : null;
        }
        return values;
    }

    private static Optional<Attribute> part(Entry entry, String name) {
        return entry.getAttributes().stream()
                .filter(attribute -> attribute.getBaseName().equalsIgnoreCase(name) && attribute.hasValue())
                .findFirst();
    }

    /** How to ask for the values after a part; empty after the last. */
    private static Optional<String> next(Attribute part, String name) {
        return part.getOptions().stream()
                .map(option -> option.toLowerCase(Locale.ROOT))
                .filter(option -> option.startsWith(RANGE) && !option.endsWith("-*"))
                .map(option -> Long.parseLong(option.substring(option.indexOf('-') + 1)) + 1)
                .map(from -> name + ";" + RANGE + from + "-*")
                .findFirst();
    }

    @Override
    public void close() {
        connection.close();
    }
}
