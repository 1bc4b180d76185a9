/** The user API under {@code /ruangkerja}, with raw tokens, serials and numbered errors; see docs/dialects.md. */
@NullMarked
package io.smartlocker.identity.dialect.ruangkerja;

import org.jspecify.annotations.NullMarked;
