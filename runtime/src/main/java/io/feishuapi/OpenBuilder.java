package io.feishuapi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A builder that takes members which a page does not know. Generated builders extend it. Not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class OpenBuilder<B extends OpenBuilder<B>> {

    private Map<String, @Nullable Object> extra = Map.of();

    /** Begins without such members. */
    protected OpenBuilder() {}

    /**
     * Adds a member that the page does not know.
     *
     * @param name the member's name
     * @param value its value: a string, a number, a boolean, a list, a map, or null
     * @return this builder
     */
    @SuppressWarnings("unchecked") // what B stands for
    public final B putExtra(String name, @Nullable Object value) {
        extra = Copies.with(extra, name, value);
        return (B) this;
    }

    /** The members that were added so far. */
    protected final Map<String, @Nullable Object> extra() {
        return extra;
    }
}
