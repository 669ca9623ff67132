package io.feishuapi.cli.needs;

import io.feishuapi.cli.terminal.Columns;
import io.feishuapi.spec.needs.AppNeeds;
import io.feishuapi.spec.needs.ClientNeed;
import io.feishuapi.spec.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The needs of an app for people: as text for a terminal, and as Markdown for the page where scopes are applied for. */
public final class NeedsText {

    private static final String NOTHING = "-";

    private NeedsText() {}

    /** For a terminal. */
    public static String text(AppNeeds needs) {
        StringBuilder out = new StringBuilder();
        section(out, "APIS", rows(needs.interfaces(), "INTERFACE", "APIS"));
        section(out, "PERMISSION SCOPES", rows(needs.permissions(), "SCOPE", "NEEDED BY"));
        section(out, "USER AUTHORISATION SCOPES", rows(needs.authScopes(), "SCOPE", "NEEDED BY"));
        section(out, "CLIENTS", clients(needs, List.of("APP", "PLATFORM", "FROM", "NOT THERE", "PAGE SAYS NOTHING")));
        return out.toString();
    }

    private static void section(StringBuilder out, String title, List<List<String>> rows) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(title).append('\n');
        if (rows.size() == 1) {
            out.append("  none\n");
            return;
        }
        Columns.align(rows).forEach(line -> out.append("  ").append(line).append('\n'));
    }

    /** As Markdown. */
    public static String markdown(AppNeeds needs) {
        StringBuilder out = new StringBuilder();
        table(out, "APIs", rows(needs.interfaces(), "Interface", "APIs"));
        table(out, "Permission scopes", rows(needs.permissions(), "Scope", "Needed by"));
        table(out, "User authorisation scopes", rows(needs.authScopes(), "Scope", "Needed by"));
        table(out, "Clients", clients(needs, List.of("App", "Platform", "From", "Not there", "Page says nothing")));
        return out.toString();
    }

    private static void table(StringBuilder out, String title, List<List<String>> rows) {
        out.append(out.isEmpty() ? "" : "\n").append("## ").append(title).append("\n\n");
        if (rows.size() == 1) {
            out.append("None.\n");
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            out.append('|');
            for (String cell : rows.get(i)) {
                out.append(' ').append(i == 0 ? cell : escaped(cell)).append(" |");
            }
            out.append('\n');
            if (i == 0) {
                out.append("|").append(" --- |".repeat(rows.get(0).size())).append('\n');
            }
        }
    }

    private static List<List<String>> rows(Map<String, SortedSet<String>> values, String key, String value) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(key, value));
        values.forEach((name, apis) -> rows.add(List.of(name, String.join(", ", apis))));
        return rows;
    }

    private static List<List<String>> clients(AppNeeds needs, List<String> header) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        for (ClientNeed client : needs.clients()) {
            rows.add(List.of(
                    client.app().wireName(),
                    client.platform().wireName(),
                    from(client),
                    list(client.missing()),
                    list(client.unstated())));
        }
        return rows;
    }

    private static String from(ClientNeed client) {
        if (!client.missing().isEmpty()) {
            return NOTHING;
        }
        return client.since() == null ? "any" : client.since();
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? NOTHING : String.join(", ", names);
    }

    /** Names come from pages: no mark of Markdown may come of them. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        VisibleText.line(text).codePoints().forEach(c -> {
            if ("\\`*_{}[]<>()#+!|&~".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return out.toString();
    }
}
