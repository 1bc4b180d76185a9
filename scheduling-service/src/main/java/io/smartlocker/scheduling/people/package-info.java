/** Who works, and who is to be told: what other services know of people, as far as plans need it. */
@NullMarked
package io.smartlocker.scheduling.people;

import org.jspecify.annotations.NullMarked;
