package io.feishuapi.spec.catalog;

import java.io.IOException;
import java.util.Optional;

/**
 * A place whose files can be asked for by path, and not listed: a class path.
 *
 * <p>So pages and corrections lie there without sub-folders: {@code META-INF/feishu-api/pages/getChatInfo.md},
 * {@code META-INF/feishu-api/corrections/getChatInfo.yaml}.
 */
public interface ResourceLookup {

    /** The place for messages, such as {@code the class path}. */
    String place();

    /**
     * Looks for a file.
     *
     * @param path its path, {@code /} as separator
     * @return the file, or nothing where it is not there
     */
    Optional<Resource> find(String path);

    /** A file that was found. */
    interface Resource {

        /** The file's path for people. */
        String file();

        /**
         * The file's bytes.
         *
         * @throws IOException when it cannot be read
         */
        byte[] bytes() throws IOException;
    }
}
