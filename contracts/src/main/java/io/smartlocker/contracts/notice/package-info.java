/** What a service wants a person to be told. */
@NullMarked
package io.smartlocker.contracts.notice;

import org.jspecify.annotations.NullMarked;
