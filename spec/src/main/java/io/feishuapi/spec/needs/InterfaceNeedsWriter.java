package io.feishuapi.spec.needs;

import io.feishuapi.spec.model.Support;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file of an interface: its APIs with what each needs, and what they need together. By hand, since each compilation writes
 * such files, and to load a JSON library would take it longer than all else about them.
 */
public final class InterfaceNeedsWriter {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private InterfaceNeedsWriter() {}

    /** The file's text, the same for the same needs. */
    public static String write(InterfaceNeeds needs) {
        return new InterfaceNeedsWriter().file(needs);
    }

    private String file(InterfaceNeeds needs) {
        AppNeeds together = AppNeeds.of(List.of(needs));
        out.append("{\n  \"interface\": ");
        string(needs.interfaceName());
        out.append(",\n  \"apis\": ");
        list("    ", needs.apis(), this::api);
        out.append(",\n  ");
        texts("permissions", together.permissions().keySet());
        out.append(",\n  ");
        texts("authScopes", together.authScopes().keySet());
        out.append(",\n  \"clients\": ");
        list("    ", together.clients(), this::client);
        return out.append("\n}\n").toString();
    }

    private void api(ApiNeeds api) {
        out.append("{\n      \"name\": ");
        string(api.name());
        if (api.sourceUrl() != null) {
            out.append(",\n      \"sourceUrl\": ");
            string(api.sourceUrl());
        }
        out.append(",\n      ");
        texts("permissions", api.permissions());
        out.append(",\n      ");
        texts("authScopes", api.authScopes());
        out.append(",\n      \"support\": ");
        list("        ", api.support(), this::support);
        out.append("\n    }");
    }

    private void support(Support cell) {
        place(cell.app().wireName(), cell.platform().wireName());
        out.append(", \"supported\": ").append(cell.supported());
        since(cell.since());
        out.append('}');
    }

    private void client(ClientNeed client) {
        place(client.app().wireName(), client.platform().wireName());
        out.append(", \"runs\": ").append(client.missing().isEmpty());
        since(client.since());
        out.append(", ");
        texts("missing", client.missing());
        out.append(", ");
        texts("unstated", client.unstated());
        out.append('}');
    }

    private void place(String app, String platform) {
        out.append("{\"app\": ");
        string(app);
        out.append(", \"platform\": ");
        string(platform);
    }

    private void since(@Nullable String since) {
        if (since != null) {
            out.append(", \"since\": ");
            string(since);
        }
    }

    private void texts(String name, Collection<String> texts) {
        string(name);
        out.append(": [");
        String separator = "";
        for (String text : texts) {
            out.append(separator);
            string(text);
            separator = ", ";
        }
        out.append(']');
    }

    private <T> void list(String indent, Collection<T> elements, Consumer<T> writer) {
        out.append('[');
        String separator = "\n" + indent;
        for (T element : elements) {
            out.append(separator);
            writer.accept(element);
            separator = ",\n" + indent;
        }
        if (!elements.isEmpty()) {
            out.append('\n').append(indent, 2, indent.length());
        }
        out.append(']');
    }

    /** Escapes what JSON has to escape, and lone surrogates, which no encoding can write. */
    private void string(String text) {
        out.append('"');
        for (int index = 0; index < text.length(); ) {
            int c = text.codePointAt(index);
            index += Character.charCount(c);
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < FIRST_PRINTABLE || Character.getType(c) == Character.SURROGATE) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        out.append('"');
    }
}
