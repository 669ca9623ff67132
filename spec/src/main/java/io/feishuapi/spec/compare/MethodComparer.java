package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ObjectMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The methods of an object; their order means nothing. */
final class MethodComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Map<String, ObjectMethod> was = byName(pages.older().methods());
        Map<String, ObjectMethod> is = byName(pages.newer().methods());
        was.keySet().stream()
                .filter(name -> !is.containsKey(name))
                .forEach(name -> changes.addToPage(ChangeKind.METHOD_REMOVED, path(name), name, null));
        is.forEach((name, now) -> {
            ObjectMethod before = was.get(name);
            if (before == null) {
                changes.addToPage(ChangeKind.METHOD_ADDED, path(name), null, name);
            } else {
                changes.addProse(
                        ChangeKind.METHOD_TEXT_CHANGED,
                        path(name),
                        before.text(),
                        now.text(),
                        changes.olderPlace(null),
                        changes.newerPlace(null),
                        ChangeDraft.Source.WORDS);
            }
        });
    }

    private static Map<String, ObjectMethod> byName(List<ObjectMethod> methods) {
        Map<String, ObjectMethod> byName = new LinkedHashMap<>();
        methods.forEach(method -> byName.putIfAbsent(method.name(), method));
        return byName;
    }

    private static String path(String name) {
        return "methods." + name;
    }
}
