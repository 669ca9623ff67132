package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * A file of corrections after reading.
 *
 * @param file the file's path for people
 * @param corrections the corrections that can be used, in file order
 * @param diagnostics what is wrong with the others, by place
 */
record CorrectionFile(String file, List<Correction> corrections, List<Diagnostic> diagnostics) {

    CorrectionFile {
        corrections = List.copyOf(corrections);
        diagnostics = List.copyOf(diagnostics);
    }
}
