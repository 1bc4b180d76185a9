package io.smartlocker.platform.paging;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ?q=} of every list, also where it comes as a file. Use as a {@code @Valid @BeanParam}. */
public class SearchQuery {
    @QueryParam("q")
    @Size(max = 100)
    @Pattern(regexp = "[^\\x00]*", message = "must not hold the NUL character")
    @Nullable
    String search;

    /** What to search for, if anything. */
    public Optional<String> search() {
        return Optional.ofNullable(search).map(String::strip).filter(text -> !text.isEmpty());
    }
}
