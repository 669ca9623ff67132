package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields that are required under conditions. All conditions of a rule hold together, so fewer of them bind more often. */
final class RequiredWhenComparer implements PageComparer {

    private static final String ALWAYS = "always";

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Map<MemberPath, Set<Set<Condition<MemberPath>>>> was = byPath(pages.older());
        Map<MemberPath, Set<Set<Condition<MemberPath>>>> is = byPath(pages.newer());
        Set<MemberPath> paths = new LinkedHashSet<>(is.keySet());
        paths.addAll(was.keySet());
        for (MemberPath path : paths) {
            Set<Set<Condition<MemberPath>>> before = was.getOrDefault(path, Set.of());
            Set<Set<Condition<MemberPath>>> now = is.getOrDefault(path, Set.of());
            List<Set<Condition<MemberPath>>> gone = new ArrayList<>(before);
            gone.removeAll(now);
            List<Set<Condition<MemberPath>>> came = new ArrayList<>(now);
            came.removeAll(before);
            compare(path, gone, came, changes);
        }
    }

    private static void compare(
            MemberPath path,
            List<Set<Condition<MemberPath>>> gone,
            List<Set<Condition<MemberPath>>> came,
            ChangeCollector changes) {
        if (path.side() != Side.INPUT) {
            gone.forEach(rule -> changes.addToField(ChangeKind.RESULT_RULE_REMOVED, path, text(rule), null));
            came.forEach(rule -> changes.addToField(ChangeKind.RESULT_RULE_ADDED, path, null, text(rule)));
            return;
        }
        if (isRequired(changes.newerField(path))) {
            // The field is always required now, which says more than that the rule went.
            gone.clear();
        }
        if (isRequired(changes.olderField(path))) {
            came.forEach(rule -> changes.addToField(ChangeKind.REQUIRED_WHEN_LOOSENED, path, ALWAYS, text(rule)));
            came.clear();
        }
        pairNested(path, gone, came, changes);
        int changed = Math.min(gone.size(), came.size());
        for (int i = 0; i < changed; i++) {
            changes.addToField(ChangeKind.REQUIRED_WHEN_CHANGED, path, text(gone.get(i)), text(came.get(i)));
        }
        gone.stream()
                .skip(changed)
                .forEach(rule -> changes.addToField(ChangeKind.REQUIRED_WHEN_REMOVED, path, text(rule), null));
        came.stream()
                .skip(changed)
                .forEach(rule -> changes.addToField(ChangeKind.REQUIRED_WHEN_ADDED, path, null, text(rule)));
    }

    /** Takes out the pairs of which one rule has all conditions of the other. */
    private static void pairNested(
            MemberPath path,
            List<Set<Condition<MemberPath>>> gone,
            List<Set<Condition<MemberPath>>> came,
            ChangeCollector changes) {
        for (Set<Condition<MemberPath>> now : List.copyOf(came)) {
            for (Set<Condition<MemberPath>> before : gone) {
                boolean tighter = before.containsAll(now);
                if (tighter || now.containsAll(before)) {
                    ChangeKind kind = tighter ? ChangeKind.REQUIRED_WHEN_TIGHTENED : ChangeKind.REQUIRED_WHEN_LOOSENED;
                    changes.addToField(kind, path, text(before), text(now));
                    gone.remove(before);
                    came.remove(now);
                    break;
                }
            }
        }
    }

    private static boolean isRequired(@Nullable Field field) {
        return field != null && Boolean.TRUE.equals(field.required());
    }

    private static Map<MemberPath, Set<Set<Condition<MemberPath>>>> byPath(ApiPage page) {
        Map<MemberPath, Set<Set<Condition<MemberPath>>>> byPath = new LinkedHashMap<>();
        RuleLists.of(page)
                .requirements()
                .forEach(rule -> byPath.computeIfAbsent(rule.path(), path -> new LinkedHashSet<>())
                        .add(new LinkedHashSet<>(rule.when())));
        return byPath;
    }

    private static String text(Set<Condition<MemberPath>> when) {
        return when.stream()
                .map(condition -> condition.path() + " = " + condition.equalTo())
                .collect(Collectors.joining(" and ", "when ", ""));
    }
}
