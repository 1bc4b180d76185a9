package io.smartlocker.locker.country;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A country or territory as ISO 3166-1 lists it.
 *
 * @param alpha2 two-letter code, by which everything else refers to it
 * @param numeric three digits, leading zeros kept
 * @param dialCode international telephone prefix with its plus sign; shared prefixes are given with the leading area
 */
@RegisterForReflection
public record Country(String alpha2, String alpha3, String numeric, String dialCode, String name) {}
