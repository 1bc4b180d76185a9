/** Access tokens and the keys that sign them. */
@NullMarked
package io.smartlocker.identity.token;

import org.jspecify.annotations.NullMarked;
