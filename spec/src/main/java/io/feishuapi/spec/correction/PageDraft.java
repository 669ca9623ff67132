package io.feishuapi.spec.correction;

import static io.feishuapi.spec.model.description.PageShape.PAGE;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import io.feishuapi.spec.model.description.Component;
import io.feishuapi.spec.model.description.PageShape;
import io.feishuapi.spec.model.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page whose facts can be changed, for as long as corrections are applied. */
final class PageDraft {

    private final Map<Side, List<FieldDraft>> sides = new EnumMap<>(Side.class);
    private final Map<MemberPath, FieldDraft> byPath = new LinkedHashMap<>();
    private ApiPage page;

    PageDraft(ApiPage page) {
        this.page = page;
        for (Side side : Side.values()) {
            List<FieldDraft> fields =
                    side.fields(page).stream().map(FieldDraft::new).toList();
            sides.put(side, fields);
            index(name -> MemberPath.of(side, name), fields);
        }
    }

    /** A field by its path. */
    Optional<FieldDraft> field(MemberPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** A field by its path in the printed model, such as {@code in.left.items[].id}. */
    Optional<FieldDraft> field(String path) {
        return MemberPath.parse(path).flatMap(this::field);
    }

    /** The fields of one side, in order. */
    List<FieldDraft> fields(Side side) {
        return sides.getOrDefault(side, List.of());
    }

    /** Puts fields in the place of those of one side. */
    void replace(Side side, List<FieldDraft> fields) {
        sides.put(side, fields);
        byPath.keySet().removeIf(path -> path.side() == side);
        index(name -> MemberPath.of(side, name), fields);
    }

    /** The paths of all fields, for messages. */
    Collection<String> paths() {
        return byPath.keySet().stream().map(MemberPath::toString).toList();
    }

    /** Its facts as they are now, but for its fields. */
    ApiPage facts() {
        return page;
    }

    /** What it says of something; null where it says nothing. */
    <V> @Nullable V stated(Component<ApiPage, V> component) {
        return PAGE.stated(page, component);
    }

    /** Lets it say something; nothing where the value is null. */
    <V> void set(Component<ApiPage, V> component, @Nullable V value) {
        page = PAGE.with(page, component, value);
    }

    ApiPage toPage(List<Diagnostic> further) {
        return PAGE.edit(page)
                .set(PageShape.INPUT, toFields(Side.INPUT))
                .set(PageShape.OUTPUT, toFields(Side.OUTPUT))
                .set(PageShape.FAILURE, toFields(Side.FAILURE))
                .set(PageShape.PROPERTIES, toFields(Side.PROPERTIES))
                .set(
                        PageShape.DIAGNOSTICS,
                        Stream.concat(page.diagnostics().stream(), further.stream())
                                .toList())
                .done();
    }

    private void index(Function<String, MemberPath> paths, List<FieldDraft> fields) {
        for (FieldDraft field : fields) {
            MemberPath path = paths.apply(field.name());
            byPath.putIfAbsent(path, field);
            FieldType type = field.type();
            index(member -> path.member(type, member), field.fields());
        }
    }

    private List<Field> toFields(Side side) {
        return fields(side).stream().map(FieldDraft::toField).toList();
    }
}
