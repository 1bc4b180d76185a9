package io.smartlocker.locker.country;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    private final Countries countries = new Countries();

    @Test
    void there_are_all_249_each_under_its_own_codes() {
        List<Country> all = countries.all();

        assertThat(all).hasSize(249);
        assertThat(distinct(Country::alpha2)).isEqualTo(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        assertThat(distinct(Country::alpha3)).isEqualTo(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        assertThat(distinct(Country::numeric)).hasSize(249).allMatch(numeric -> numeric.matches("\\d{3}"));
        assertThat(all).allMatch(country -> country.dialCode().matches("\\+[1-9]\\d{0,3}"));
    }

    /** The two codes of a country belong together, as the JDK knows them. */
    @Test
    void two_letters_and_three_are_of_the_same_country() {
        Map<String, String> threeByTwo = countries.all().stream().collect(toMap(Country::alpha2, Country::alpha3));

        threeByTwo.forEach(
                (two, three) -> assertThat(Locale.of("", two).getISO3Country()).isEqualTo(three));
    }

    @Test
    void every_country_has_an_english_and_a_german_name_of_its_own() {
        assertThat(distinct(country -> country.names().en())).hasSize(249);
        assertThat(distinct(country -> country.names().de())).hasSize(249);
        assertThat(countries.all())
                .allMatch(country -> country.name().equals(country.names().en()));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, DEU, 276, +49,   Germany,              Deutschland",
        "AT, AUT, 040, +43,   Austria,              Österreich",
        "CH, CHE, 756, +41,   Switzerland,          Schweiz",
        "CI, CIV, 384, +225,  Côte d'Ivoire,        Côte d'Ivoire",
        "AG, ATG, 028, +1268, Antigua and Barbuda,  Antigua und Barbuda",
        "AX, ALA, 248, +358,  Åland Islands,        Ålandinseln",
        "KZ, KAZ, 398, +7,    Kazakhstan,           Kasachstan",
        "SS, SSD, 728, +211,  South Sudan,          Südsudan",
        "VA, VAT, 336, +39,   Vatican City,         Vatikanstadt",
    })
    void a_country_is_as_the_standards_say(
            String alpha2, String alpha3, String numeric, String dialCode, String english, String german) {
        Country country = new Country(alpha2, alpha3, numeric, dialCode, english, new Country.Names(english, german));

        for (String code : List.of(alpha2, alpha3, numeric, alpha2.toLowerCase(Locale.ROOT))) {
            assertThat(countries.withCode(code)).contains(country);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "germ,         Germany",
        "deutschl,     Germany",
        "OSTERREICH,   Austria",
        "cote d'ivo,   Côte d'Ivoire",
        "276,          Germany",
        "+225,         Côte d'Ivoire",
        "bih,          Bosnia and Herzegovina",
    })
    void a_country_is_found_by_names_with_and_without_accents_and_by_its_codes(String typed, String name) {
        assertThat(countries.all().stream().filter(country -> country.matches(typed)))
                .extracting(Country::name)
                .containsExactly(name);
    }

    @Test
    void what_is_no_country_is_not_known() {
        assertThat(countries.withCode("XX")).isEmpty();
        assertThat(countries.withCode("")).isEmpty();
        assertThat(countries.knows("de")).isFalse();
        assertThat(countries.knows("DE")).isTrue();
    }

    private java.util.Set<String> distinct(Function<Country, String> field) {
        return countries.all().stream().map(field).collect(toSet());
    }
}
