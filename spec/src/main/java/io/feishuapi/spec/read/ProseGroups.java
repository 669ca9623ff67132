package io.feishuapi.spec.read;

import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import java.util.ArrayList;
import java.util.List;

/** Parts prose into what stands by itself: a paragraph, an item of a list with what is nested under it, or a list with the line that leads to it. */
final class ProseGroups {

    private ProseGroups() {}

    static List<Prose> of(Prose prose) {
        if (prose.lines().size() < 2) {
            return prose.isEmpty() ? List.of() : List.of(prose);
        }
        List<List<ProseLine>> groups = new ArrayList<>();
        boolean led = false;
        for (ProseLine line : prose.lines()) {
            boolean first = groups.isEmpty();
            List<ProseLine> current = first ? new ArrayList<>() : groups.get(groups.size() - 1);
            boolean afterBullet = !first && current.get(current.size() - 1).bullet();
            boolean joins = !first && (line.bullet() ? led || line.indent() > 0 : !afterBullet);
            if (joins) {
                current.add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
            }
            led = line.bullet() ? joins && led : leads(line.text());
        }
        return groups.stream().map(Prose::new).toList();
    }

    /** The text of a group; what is not its first line keeps its bullet. */
    static String text(Prose group) {
        ProseLine first = group.lines().get(0);
        if (group.lines().size() == 1) {
            return first.text();
        }
        int under = first.indent() + (first.bullet() ? 1 : 0);
        StringBuilder text = new StringBuilder(first.text());
        for (ProseLine line : group.lines().subList(1, group.lines().size())) {
            text.append('\n');
            if (line.bullet()) {
                text.append("  ".repeat(Math.max(0, line.indent() - under))).append("- ");
            }
            text.append(line.text());
        }
        return text.toString();
    }

    private static boolean leads(String text) {
        return (text.endsWith("：") || text.endsWith(":")) && !Boilerplate.matches(text);
    }
}
