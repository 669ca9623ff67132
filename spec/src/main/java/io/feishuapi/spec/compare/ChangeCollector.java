package io.feishuapi.spec.compare;

import io.feishuapi.spec.compare.words.TextDifference;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.text.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the changes of one API and puts them in page order. */
final class ChangeCollector {

    private final PagePair pages;
    private final List<ChangeDraft> changes = new ArrayList<>();
    private final Map<String, Integer> pathOrder = new HashMap<>();
    private final Map<MemberPath, Field> olderFields = new HashMap<>();
    private final Map<MemberPath, Field> newerFields = new HashMap<>();

    ChangeCollector(PagePair pages) {
        this.pages = pages;
    }

    /** Makes a path known: its rank in the report, and where its fields stand. */
    void visit(MemberPath path, FieldPair pair) {
        pathOrder.putIfAbsent(path.toString(), pathOrder.size());
        if (pair.older() != null) {
            olderFields.putIfAbsent(path, pair.older());
        }
        if (pair.newer() != null) {
            newerFields.putIfAbsent(path, pair.newer());
        }
    }

    @Nullable
    Field olderField(MemberPath path) {
        return olderFields.get(path);
    }

    @Nullable
    Field newerField(MemberPath path) {
        return newerFields.get(path);
    }

    /** A change of the page as a whole, or of a part without a place of its own. */
    void addToPage(ChangeKind kind, String path, @Nullable String older, @Nullable String newer) {
        addToPage(kind, path, older, newer, null, null);
    }

    /** A change of a part that has a place where the page tells of it, and stands for the whole page where it does not. */
    void addToPage(
            ChangeKind kind,
            String path,
            @Nullable String older,
            @Nullable String newer,
            @Nullable Position olderPosition,
            @Nullable Position newerPosition) {
        add(
                kind,
                path,
                older,
                newer,
                olderPlace(olderPosition),
                newerPlace(newerPosition),
                null,
                ChangeDraft.Source.FACT);
    }

    /** A change of a page's part with a place in one edition or both. */
    void addAt(
            ChangeKind kind,
            String path,
            @Nullable String older,
            @Nullable String newer,
            @Nullable Position olderPosition,
            @Nullable Position newerPosition) {
        add(
                kind,
                path,
                older,
                newer,
                olderPosition == null ? null : olderPlace(olderPosition),
                newerPosition == null ? null : newerPlace(newerPosition),
                null,
                ChangeDraft.Source.FACT);
    }

    /** A change of a field, or of a rule that binds it. */
    void addToField(ChangeKind kind, MemberPath path, @Nullable String older, @Nullable String newer) {
        Field olderField = olderFields.get(path);
        Field newerField = newerFields.get(path);
        addAt(
                kind,
                path.toString(),
                older,
                newer,
                olderField == null ? null : olderField.position(),
                newerField == null ? null : newerField.position());
    }

    /**
     * A change of prose, told by an excerpt of what differs; no change where only layout does.
     *
     * @param source whether the prose is a fact of its own, or may only repeat one
     */
    void addProse(
            ChangeKind kind,
            String path,
            @Nullable String older,
            @Nullable String newer,
            @Nullable Place olderPlace,
            @Nullable Place newerPlace,
            ChangeDraft.Source source) {
        String was = WordsOf.text(older);
        String is = WordsOf.text(newer);
        if (was.equals(is)) {
            return;
        }
        TextDifference difference = TextDifference.between(was, is);
        add(
                kind,
                path,
                was.isEmpty() ? null : difference.older(),
                is.isEmpty() ? null : difference.newer(),
                olderPlace,
                newerPlace,
                difference,
                source);
    }

    /** The place in the older page. */
    Place olderPlace(@Nullable Position position) {
        return new Place(pages.older().page(), position);
    }

    /** The place in the newer page. */
    Place newerPlace(@Nullable Position position) {
        return new Place(pages.newer().page(), position);
    }

    private void add(
            ChangeKind kind,
            String path,
            @Nullable String older,
            @Nullable String newer,
            @Nullable Place olderPlace,
            @Nullable Place newerPlace,
            @Nullable TextDifference difference,
            ChangeDraft.Source source) {
        Change change = new Change(
                kind, pages.newer().name(), path, ShortText.of(older), ShortText.of(newer), olderPlace, newerPlace);
        changes.add(new ChangeDraft(change, difference, source));
    }

    /** The page's own changes first, then those of its fields with the rules that bind them, then the rest. */
    List<ChangeDraft> inPageOrder() {
        return changes.stream()
                .sorted(Comparator.comparingInt(draft -> rank(draft.change())))
                .toList();
    }

    private int rank(Change change) {
        if (change.path().isEmpty()) {
            return -1;
        }
        return pathOrder.getOrDefault(change.path(), Integer.MAX_VALUE);
    }
}
