package io.feishuapi.cli.fetch;

import io.feishuapi.spec.model.ApiPage;
import org.jspecify.annotations.Nullable;

/**
 * A page to be asked for.
 *
 * @param path where it lies or will lie below the folder, {@code /} as separator
 * @param announced what is known of a page that is not there yet: at least name, kind and address; null for one that is there
 */
public record PageTask(String path, @Nullable ApiPage announced) {

    /** A page that is there, or will be once it came. */
    static PageTask present(String path) {
        return new PageTask(path, null);
    }
}
