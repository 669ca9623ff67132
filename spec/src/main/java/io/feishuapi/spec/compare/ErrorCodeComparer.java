package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ErrorCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The error table. A code may stand there more than once, with one meaning each. */
final class ErrorCodeComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Map<String, List<ErrorCode>> was = byCode(pages.older().errors());
        Map<String, List<ErrorCode>> is = byCode(pages.newer().errors());
        was.keySet().stream()
                .filter(code -> !is.containsKey(code))
                .forEach(code -> changes.addToPage(ChangeKind.ERROR_CODE_REMOVED, path(code), code, null));
        is.forEach((code, now) -> {
            List<ErrorCode> before = was.get(code);
            if (before == null) {
                changes.addToPage(ChangeKind.ERROR_CODE_ADDED, path(code), null, code);
            } else {
                compare(code, before, now, changes);
            }
        });
    }

    private static void compare(String code, List<ErrorCode> before, List<ErrorCode> now, ChangeCollector changes) {
        changes.addProse(
                ChangeKind.ERROR_TEXT_CHANGED,
                path(code),
                meanings(before),
                meanings(now),
                changes.olderPlace(null),
                changes.newerPlace(null),
                ChangeDraft.Source.WORDS);
        compare(ErrorCode::message, ChangeKind.ERROR_MESSAGE_CHANGED, code, before, now, changes);
        compare(ErrorCode::since, ChangeKind.ERROR_SINCE_CHANGED, code, before, now, changes);
    }

    private static void compare(
            Function<ErrorCode, @Nullable String> fact,
            ChangeKind kind,
            String code,
            List<ErrorCode> before,
            List<ErrorCode> now,
            ChangeCollector changes) {
        String was = stated(before, fact);
        String is = stated(now, fact);
        if (!was.equals(is)) {
            changes.addToPage(kind, path(code), was.isEmpty() ? null : was, is.isEmpty() ? null : is);
        }
    }

    private static String meanings(List<ErrorCode> errors) {
        return errors.stream()
                .flatMap(error -> Stream.of(WordsOf.text(error.text()), WordsOf.text(error.advice())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private static String stated(List<ErrorCode> errors, Function<ErrorCode, @Nullable String> fact) {
        return errors.stream()
                .map(error -> WordsOf.text(fact.apply(error)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static Map<String, List<ErrorCode>> byCode(List<ErrorCode> errors) {
        Map<String, List<ErrorCode>> byCode = new LinkedHashMap<>();
        errors.forEach(error ->
                byCode.computeIfAbsent(error.code(), code -> new ArrayList<>()).add(error));
        return byCode;
    }

    private static String path(String code) {
        return "errors." + code;
    }
}
