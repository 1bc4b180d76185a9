/** People, their rights and credentials, sign-in and tokens. */
@NullMarked
package io.smartlocker.identity;

import org.jspecify.annotations.NullMarked;
