/** The "add a user" operation as management software of face recognition terminals calls it; see docs/dialects.md. */
@NullMarked
package io.smartlocker.identity.dialect.faceterminal;

import org.jspecify.annotations.NullMarked;
