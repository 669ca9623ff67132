package io.feishuapi.spec.correction;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The corrections that are packed beside this class, whether its jar is the module's own or one that it was shaded into. */
final class PackedCorrections {

    static final String FOLDER = "META-INF/feishu-api/corrections/";

    /** Names come from pages too, and may not lead out of the folder. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]++(?:\\.[A-Za-z0-9_]++)*+");

    private PackedCorrections() {}

    /** The corrections of one API, asked for by name so that no jar has to be listed. */
    static Optional<CorrectionSource> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Packed packed = new Packed(FOLDER + name + CorrectionFolder.ENDING);
        return packed.resource() == null ? Optional.empty() : Optional.of(packed);
    }

    private record Packed(String file) implements CorrectionSource {

        @Nullable
        URL resource() {
            return PackedCorrections.class.getResource("/" + file);
        }

        @Override
        public byte[] bytes() throws IOException {
            URL resource = resource();
            if (resource == null) {
                throw new FileNotFoundException(file);
            }
            URLConnection connection = resource.openConnection();
            // A cached jar would stay open for good, and with it the file locked where a system locks files.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        }
    }
}
