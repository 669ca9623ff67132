package io.feishuapi.spec.compare;

import io.feishuapi.platform.ClientVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the client version changed from which on something is there. */
enum SinceStep {
    NONE,
    RAISED,
    LOWERED,
    STATED,
    WITHDRAWN,
    /** Both are there, but at least one is no version number. */
    CHANGED;

    static SinceStep of(@Nullable String older, @Nullable String newer) {
        if (older == null) {
            return newer == null ? NONE : STATED;
        }
        if (newer == null) {
            return WITHDRAWN;
        }
        Optional<ClientVersion> was = ClientVersion.parse(older);
        Optional<ClientVersion> is = ClientVersion.parse(newer);
        if (was.isEmpty() || is.isEmpty()) {
            return older.equals(newer) ? NONE : CHANGED;
        }
        int order = was.get().compareTo(is.get());
        if (order == 0) {
            return NONE;
        }
        return order < 0 ? RAISED : LOWERED;
    }
}
