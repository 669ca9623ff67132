package io.feishuapi.spec.correction;

import java.util.Optional;

/** A kind of fact that corrections can change. */
interface Fact {

    /** The key of the printed model that holds it, or a name of its own where the model prints none. */
    String name();

    /** What the correction's path names. */
    PathKind pathKind();

    /** Reads what a correction does; nothing where something in it is wrong, which is reported. */
    Optional<Change> read(CorrectionEntry entry, CorrectionDiagnostics diagnostics);
}
