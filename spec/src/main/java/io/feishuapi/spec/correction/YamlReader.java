package io.feishuapi.spec.correction;

import io.feishuapi.spec.text.Position;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML into values with places. No object is ever made of it, and nothing in it can make the reader's work grow beyond its size. */
final class YamlReader {

    /** Most bytes of a file; real ones have a few hundred. */
    static final int MAX_BYTES = 256 * 1024;

    private static final int MAX_DEPTH = 20;

    private final CorrectionDiagnostics diagnostics;

    YamlReader(CorrectionDiagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads a file; nothing where it is broken, which is reported, or empty. */
    Optional<YamlValue> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            diagnostics.unreadable(
                    String.format(Locale.ROOT, "it is longer than %,d bytes", MAX_BYTES),
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
            if (!isAllowed(text)) {
                return Optional.empty();
            }
            Node root = yaml().compose(new StringReader(text.text()));
            return root == null ? Optional.empty() : Optional.of(new YamlValue(root, text));
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            String problem = e.getProblem() == null ? "not YAML" : e.getProblem();
            diagnostics.syntax(mark == null ? Position.START : text.position(mark), problem);
        } catch (YAMLException e) {
            diagnostics.syntax(
                    Position.START,
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("not YAML"));
        }
        return Optional.empty();
    }

    private boolean isAllowed(YamlText text) {
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text.text()))) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            String problem = depth > MAX_DEPTH ? "nested more than " + MAX_DEPTH + " levels deep" : forbidden(event);
            if (problem != null) {
                diagnostics.syntax(text.position(event.getStartMark()), problem);
                return false;
            }
        }
        return true;
    }

    /** What corrections have no use for, and what could make a small file large. */
    private static @Nullable String forbidden(Event event) {
        if (event instanceof AliasEvent) {
            return "an alias (*name) is not allowed, write the value out";
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        return tag == null || tag.equals("!") ? null : "a tag (" + tag + ") is not allowed, write a plain value";
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAX_DEPTH + 1);
        options.setCodePointLimit(MAX_BYTES);
        return new Yaml(options);
    }
}
