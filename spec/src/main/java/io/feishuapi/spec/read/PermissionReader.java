package io.feishuapi.spec.read;

import io.feishuapi.spec.page.prose.Prose;
import io.feishuapi.spec.page.prose.ProseLine;
import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads the scopes that a whole API needs from prose such as {@code 需要读取群信息(im:chat.group_info:readonly)权限}. */
final class PermissionReader {

    private static final Phrase PERMISSION = Phrase.of("权限");
    private static final Phrase SCOPE = Phrase.of("[(（]([a-z][a-z0-9_]{0,40}(?::[a-z][a-z0-9_.]{0,80}){1,4})[)）]");

    private PermissionReader() {}

    static List<String> read(List<Prose> prose) {
        Set<String> scopes = new LinkedHashSet<>();
        for (Prose each : prose) {
            for (ProseLine line : each.lines()) {
                if (PERMISSION.isIn(line.text())) {
                    Matcher scope = SCOPE.matcher(line.text());
                    while (scope.find()) {
                        scopes.add(scope.group(1));
                    }
                }
            }
        }
        return new ArrayList<>(scopes);
    }
}
