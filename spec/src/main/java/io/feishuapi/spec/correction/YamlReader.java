package io.feishuapi.spec.correction;

import io.feishuapi.spec.text.Position;
import io.feishuapi.spec.text.yaml.YamlException;
import io.feishuapi.spec.text.yaml.YamlTree;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;

/** Reads a file of YAML into values with places. */
final class YamlReader {

    private final CorrectionDiagnostics diagnostics;

    YamlReader(CorrectionDiagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads a file; nothing where it is broken, which is reported, or empty. */
    Optional<YamlValue> read(byte[] bytes) {
        if (bytes.length > YamlTree.LONGEST) {
            diagnostics.unreadable(
                    String.format(Locale.ROOT, "it is longer than %,d bytes", YamlTree.LONGEST),
                    "Split it, or remove what is no correction");
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            diagnostics.unreadable("its bytes are no UTF-8", "Save it as UTF-8 text");
            return Optional.empty();
        }
        return compose(new YamlText(text.startsWith("\ufeff") ? text.substring(1) : text));
    }

    private Optional<YamlValue> compose(YamlText text) {
        try {
            return Optional.ofNullable(YamlTree.compose(text.text())).map(root -> new YamlValue(root, text));
        } catch (YamlException e) {
            Mark mark = e.mark();
            diagnostics.syntax(mark == null ? Position.START : text.position(mark), e.problem());
            return Optional.empty();
        }
    }
}
