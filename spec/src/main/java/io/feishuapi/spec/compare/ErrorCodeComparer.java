package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ErrorCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The error table. A code may stand there more than once, with one meaning each. */
final class ErrorCodeComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Map<String, List<String>> was = meanings(pages.older().errors());
        Map<String, List<String>> is = meanings(pages.newer().errors());
        was.forEach((code, meaning) -> {
            if (!is.containsKey(code)) {
                changes.addToPage(ChangeKind.ERROR_CODE_REMOVED, path(code), code, null);
            }
        });
        is.forEach((code, meaning) -> {
            List<String> before = was.get(code);
            if (before == null) {
                changes.addToPage(ChangeKind.ERROR_CODE_ADDED, path(code), null, code);
            } else if (!before.equals(meaning)) {
                changes.addToPage(ChangeKind.ERROR_TEXT_CHANGED, path(code), null, null);
            }
        });
    }

    private static Map<String, List<String>> meanings(List<ErrorCode> errors) {
        Map<String, List<String>> meanings = new LinkedHashMap<>();
        for (ErrorCode error : errors) {
            List<String> ofCode = meanings.computeIfAbsent(error.code(), code -> new ArrayList<>());
            ofCode.add(WordsOf.text(error.text()));
            ofCode.add(WordsOf.text(error.advice()));
        }
        return meanings;
    }

    private static String path(String code) {
        return "errors." + code;
    }
}
