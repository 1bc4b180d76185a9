/** What tests of every module stand on: real PostgreSQL and Kafka, tokens, waiting, probes and the house rules. */
@NullMarked
package io.smartlocker.testing;

import org.jspecify.annotations.NullMarked;
