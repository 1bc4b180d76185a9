package io.smartlocker.identity.username;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {
    /** Entra ID, its guests, Okta, and the two names of Active Directory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna_example.com#EXT#@contoso.onmicrosoft.com",
                "o'neil@contoso.com",
                "a.b-c_d!e#f^g~h@contoso.com",
                "anna+lockers@example.com",
                "a!#$%&'*+-/=?^_`{|}~b@example.com",
                "svc-backup$",
                "anna smith",
                "anna (scanner)",
                "j@hn",
                "müller",
                "søren.ångström@example.com",
                "иванов@contoso.com",
                "Παπαδόπουλος",
                "山田タロウ",
                "김민준2",
                "محمد.علي",
                "रवि कुमार",
                "1.000€",
                ""
            })
    void what_directories_send_does(String name) {
        assertThat(Username.whyNot(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " anna",
                "anna ",
                "anna\u3000",
                "anna\t",
                " ",
                "anna  smith",
                "an\u0000na",
                "an\nna",
                "an\u007fna",
                "an\u00adna",
                "an\u200bna",
                "an\u200dna",
                "an\u202ena",
                "an\u2066na",
                "an\u00a0na",
                "an\u2003na",
                "an\u3164na",
                "an\uffa0na",
                "an\u115fna",
                "an\u034fna",
                "an\ufe0fna",
                "an\u2800na",
                "\ufeffanna",
                "an\ufffdna",
                "an\ue000na",
                "an\ud800na",
                "an\udb40\udc41na",
                "\u0301anna",
                "anna.\u0301",
                "ﬁona",
                "ⓐnna",
                "𝐚nna",
                "\u0430dmin",
                "\u0430nna",
                "p\u0430ypal",
                "αdmin",
                "a\"b",
                "a,b",
                "a:b",
                "a;b",
                "a<b>",
                "a[b]",
                "CONTOSO\\anna",
                "＂anna"
            })
    void what_cannot_be_seen_or_taken_for_something_else_does_not(String name) {
        assertThat(Username.whyNot(name)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna, anna",
        "ANNA@Example.com, anna@example.com",
        "ａｎｎａ, anna",
        "Müller, müller",
        "MU\u0308LLER, müller",
        "İpek, ipek",
        "ΟΔΟΣ, οδος",
        "ｶﾞｷﾞ, ガギ",
        "Anna_Example.com#EXT#@Contoso.onmicrosoft.com, anna_example.com#ext#@contoso.onmicrosoft.com"
    })
    void names_that_look_alike_are_one(String given, String kept) {
        assertThat(Username.canonical(given)).isEqualTo(Username.canonical(kept));
        assertThat(Username.canonical(Username.canonical(given))).isEqualTo(Username.canonical(given));
        assertThat(Username.whyNot(given)).isEmpty();
    }

    @Test
    void a_name_is_as_long_as_an_address_at_most() {
        assertThat(Username.whyNot("a".repeat(254))).isEmpty();
        assertThat(Username.whyNot("a".repeat(255))).contains("has at most 254 characters");
    }

    @Test
    void it_is_said_which_character_it_is() {
        assertThat(Username.whyNot("an\u200bna")).contains("cannot have the character U+200B");
        assertThat(Username.whyNot("CONTOSO\\anna")).contains("cannot have the character U+005C (\\)");
    }
}
