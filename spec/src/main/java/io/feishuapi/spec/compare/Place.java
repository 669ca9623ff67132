package io.feishuapi.spec.compare;

import io.feishuapi.spec.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands.
 *
 * @param page the page's path
 * @param position the place in it, or null for what has no place of its own, such as the title
 */
public record Place(String page, @Nullable Position position) {

    /** {@code page:line}, or the page alone. */
    @Override
    public String toString() {
        return position == null ? page : page + ":" + position.line();
    }
}
