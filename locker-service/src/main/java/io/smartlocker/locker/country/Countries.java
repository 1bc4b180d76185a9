package io.smartlocker.locker.country;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All officially assigned entries of ISO 3166-1, read once from a resource of ours.
 *
 * @see <a href="https://www.iso.org/iso-3166-country-codes.html">ISO 3166-1, codes and English short names</a>
 * @see <a href="https://cldr.unicode.org">Unicode CLDR, German names; Hong Kong, Macau, Palestine and the two Congos in short</a>
 * @see <a href="https://www.itu.int/pub/T-SP-E.164D">ITU-T E.164, assigned country codes</a>
 */
@ApplicationScoped
public class Countries {
    private static final String RESOURCE = "/countries.csv";

    private final List<Country> all = read();
    private final Set<String> codes = all.stream().map(Country::alpha2).collect(Collectors.toUnmodifiableSet());

    List<Country> all() {
        return all;
    }

    /** The country with one of its three codes. */
    Optional<Country> withCode(String code) {
        return all.stream().filter(country -> country.hasCode(code)).findFirst();
    }

    /** Whether this is a two-letter code of the list. */
    public boolean knows(String alpha2) {
        return codes.contains(alpha2);
    }

    private static List<Country> read() {
        InputStream resource = Objects.requireNonNull(Countries.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Countries::country).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Country country(String line) {
        String[] cells = line.split(";", -1);
        return new Country(cells[0], cells[1], cells[2], cells[3], cells[4], new Country.Names(cells[4], cells[5]));
    }
}
