package io.feishuapi.spec.correction;

import io.feishuapi.spec.model.description.FieldShape;
import io.feishuapi.spec.model.description.PageShape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The permission scopes of a field, or, without a path, of the whole API. */
final class PermissionFact {

    static final Fact FACT = new ValueFact<>(
            FieldShape.PERMISSIONS.key(),
            PathKind.FIELD_OR_PAGE,
            Values.SCOPES,
            ValueFact.Presence.SOMETIMES,
            PermissionFact::holder,
            Holder::permissions,
            Holder::set);

    private PermissionFact() {}

    private static Optional<Holder> holder(PageDraft page, String path) {
        return path.isEmpty() ? Optional.of(new OfPage(page)) : page.field(path).map(OfField::new);
    }

    private interface Holder {
        @Nullable
        List<String> permissions();

        void set(@Nullable List<String> permissions);
    }

    private record OfPage(PageDraft page) implements Holder {
        @Override
        public @Nullable List<String> permissions() {
            return page.stated(PageShape.PERMISSIONS);
        }

        @Override
        public void set(@Nullable List<String> permissions) {
            page.set(PageShape.PERMISSIONS, permissions);
        }
    }

    private record OfField(FieldDraft field) implements Holder {
        @Override
        public @Nullable List<String> permissions() {
            return field.stated(FieldShape.PERMISSIONS);
        }

        @Override
        public void set(@Nullable List<String> permissions) {
            field.set(FieldShape.PERMISSIONS, permissions);
        }
    }
}
