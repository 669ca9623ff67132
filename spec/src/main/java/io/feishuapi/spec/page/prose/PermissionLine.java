package io.feishuapi.spec.page.prose;

import io.feishuapi.spec.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Reads {@code 读取群信息(im:chat.group_info:readonly)}, once or several times in a line. */
final class PermissionLine {

    private static final Phrase SCOPE = Phrase.of(
            "([^()（）:：\\n]{0,80})[(（]\\s{0,3}([a-z][a-z0-9_.\\-]{0,60}(?::[a-z0-9_.\\-]{1,60}){1,5})\\s{0,3}[)）]");

    private PermissionLine() {}

    static List<PermissionMark> read(ProseLine line) {
        List<PermissionMark> permissions = new ArrayList<>();
        Matcher scope = SCOPE.matcher(line.text());
        while (scope.find()) {
            permissions.add(new PermissionMark(scope.group(2), Blanks.strip(scope.group(1)), line.position()));
        }
        return permissions;
    }
}
