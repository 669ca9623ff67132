package io.feishuapi.spec.correction;

import java.io.IOException;

/** A file of corrections that can be read. */
public interface CorrectionSource {

    /** The file's path for people, {@code /} as separator. */
    String file();

    /**
     * The file's bytes.
     *
     * @throws IOException when it cannot be read
     */
    byte[] bytes() throws IOException;

    /** The name of the API that it corrects: its file's name without the ending. */
    default String name() {
        String name = file().substring(file().lastIndexOf('/') + 1);
        return name.endsWith(CorrectionFolder.ENDING)
                ? name.substring(0, name.length() - CorrectionFolder.ENDING.length())
                : name;
    }
}
