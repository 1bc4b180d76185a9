/** One description of the API of all services, and a page to try it on. */
@NullMarked
package io.smartlocker.local.docs;

import org.jspecify.annotations.NullMarked;
