/** What all dialects need to speak: reading their bodies, our limits, and one kind of refusal whatever went wrong. */
@NullMarked
package io.smartlocker.identity.dialect;

import org.jspecify.annotations.NullMarked;
