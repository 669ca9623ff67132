package io.feishuapi.spec.compare;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that ask for one of several fields. */
final class ChoiceComparer implements PageComparer {

    @Override
    public void compare(PagePair pages, ChangeCollector changes) {
        Set<Choice> was = choices(pages.older());
        Set<Choice> is = choices(pages.newer());
        List<Choice> gone = new ArrayList<>(was);
        gone.removeAll(is);
        for (Choice choice : is) {
            if (was.contains(choice)) {
                continue;
            }
            Optional<Choice> partner = gone.stream()
                    .filter(before -> before.isOverInput() && choice.isOverInput() && before.overlaps(choice))
                    .findFirst();
            partner.ifPresent(gone::remove);
            partner.ifPresentOrElse(
                    before -> changes.addToField(
                            relation(before, choice, changes), choice.path(), before.toString(), choice.toString()),
                    () -> came(choice, changes));
        }
        gone.forEach(choice -> went(choice, changes));
    }

    private static ChangeKind relation(Choice older, Choice newer, ChangeCollector changes) {
        if (older.paths().equals(newer.paths())) {
            return newer.count() == Count.ONE_OF ? ChangeKind.CHOICE_TIGHTENED : ChangeKind.CHOICE_LOOSENED;
        }
        boolean shrank = older.paths().containsAll(newer.paths());
        boolean grew = newer.paths().containsAll(older.paths());
        boolean exclusive = newer.count() == Count.ONE_OF;
        if (shrank && (older.count() == newer.count() || exclusive)) {
            return ChangeKind.CHOICE_TIGHTENED;
        }
        // Exactly one of more: looser only where nobody could give the others before.
        boolean passesAll = !exclusive
                || (older.count() == Count.ONE_OF
                        && newer.paths().stream()
                                .allMatch(path -> older.paths().contains(path) || changes.olderField(path) == null));
        return grew && passesAll ? ChangeKind.CHOICE_LOOSENED : ChangeKind.CHOICE_CHANGED;
    }

    private static void came(Choice choice, ChangeCollector changes) {
        if (!choice.isOverInput()) {
            changes.addToField(ChangeKind.RESULT_RULE_ADDED, choice.path(), null, choice.toString());
            return;
        }
        Optional<MemberPath> given = choice.count() == Count.ANY_OF
                ? choice.paths().stream()
                        .filter(path -> isRequired(changes.olderField(path)))
                        .findFirst()
                : Optional.empty();
        given.ifPresentOrElse(
                path -> changes.addToField(
                        ChangeKind.CHOICE_LOOSENED, choice.path(), path + " required", choice.toString()),
                () -> changes.addToField(ChangeKind.CHOICE_ADDED, choice.path(), null, choice.toString()));
    }

    private static void went(Choice choice, ChangeCollector changes) {
        if (!choice.isOverInput()) {
            changes.addToField(ChangeKind.RESULT_RULE_REMOVED, choice.path(), choice.toString(), null);
            return;
        }
        // A field that is required now keeps the rule by itself, and its own change says so.
        boolean implied = choice.count() == Count.ANY_OF
                && choice.paths().stream().anyMatch(path -> isRequired(changes.newerField(path)));
        if (!implied) {
            changes.addToField(ChangeKind.CHOICE_REMOVED, choice.path(), choice.toString(), null);
        }
    }

    private static boolean isRequired(@Nullable Field field) {
        return field != null && Boolean.TRUE.equals(field.required());
    }

    private static Set<Choice> choices(ApiPage page) {
        return RuleLists.of(page).choices();
    }
}
