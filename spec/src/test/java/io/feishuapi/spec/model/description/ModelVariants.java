package io.feishuapi.spec.model.description;

import io.feishuapi.platform.AppType;
import io.feishuapi.platform.Platform;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Support;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page with everything in it, and pages that differ from it in a single component, however deep. Follows the description. */
public final class ModelVariants {

    /** The page that all variants are variants of. */
    public static final ApiPage PAGE = page();

    /** Where fields are varied: not all of their components mean something elsewhere. */
    private static final Set<String> FIELDS = Set.of("/input", "/input[0]/fields");

    private static final ApiPage OTHER = new RecordFiller(1001).fill(ApiPage.class);

    private final List<Variant> variants = new ArrayList<>();

    private ModelVariants() {}

    /**
     * A page that differs from {@link #PAGE} in one component.
     *
     * @param path the keys down to the component
     * @param page the page
     * @param whyNotPrinted why the printed model has neither the component nor what it stands in, or null
     * @param whyNotCompared why no difference is told, or null
     * @param whyNotShown why it is not shown, or null
     */
    public record Variant(
            String path,
            ApiPage page,
            @Nullable String whyNotPrinted,
            @Nullable String whyNotCompared,
            @Nullable String whyNotShown) {

        @Override
        public String toString() {
            return path;
        }
    }

    /** One variant for each component of each record. */
    public static List<Variant> all() {
        ModelVariants variants = new ModelVariants();
        variants.record(new Variant("", PAGE, null, null, null), PageShape.PAGE, PAGE, OTHER, page -> page);
        return variants.variants;
    }

    /** Goes through the components of a record that stands somewhere in the page. */
    private <R> void record(Variant parent, Shape<R> shape, R record, R other, Whole<R> whole) {
        for (Component<R, ?> component : shape.components()) {
            component(parent, shape, component, record, other, whole);
        }
    }

    private <R, V> void component(
            Variant parent, Shape<R> shape, Component<R, V> component, R record, R other, Whole<R> whole) {
        V value = Objects.requireNonNull(shape.get(record, component));
        V otherValue = Objects.requireNonNull(shape.get(other, component));
        Whole<V> within = changed -> whole.with(shape.with(record, component, changed));
        Variant variant = new Variant(
                parent.path + "/" + component.key(),
                within.with(otherValue),
                or(parent.whyNotPrinted, component.whyNotPrinted()),
                or(parent.whyNotCompared, component.whyNotCompared()),
                or(parent.whyNotShown, component.whyNotShown()));
        variants.add(variant);
        boolean fields = component.form() instanceof ListForm<?> list && list.element() == FieldShape.FIELD;
        if (!fields || FIELDS.contains(variant.path)) {
            within(variant, component.form(), value, otherValue, within);
        }
    }

    private <V> void within(Variant variant, Form<V> form, V value, V other, Whole<V> whole) {
        if (form instanceof Shape<V> shape) {
            record(variant, shape, value, other, whole);
        } else if (form instanceof MembersForm<V> members) {
            record(variant, members.shape(), value, other, whole);
        } else {
            elements(variant, form, value, other, whole);
        }
    }

    @SuppressWarnings("unchecked") // the values of a list's form are lists of its elements
    private <V, T> void elements(Variant variant, Form<V> form, V value, V other, Whole<V> whole) {
        if (form instanceof ListForm<?> list) {
            List<T> values = (List<T>) value;
            List<T> others = (List<T>) other;
            for (int index = 0; index < Math.min(values.size(), others.size()); index++) {
                int at = index;
                T otherElement = others.get(at);
                Whole<T> element = changed -> {
                    List<T> all = new ArrayList<>(values);
                    all.set(at, changed);
                    return whole.with((V) all);
                };
                Variant one = new Variant(
                        variant.path + "[" + at + "]",
                        element.with(otherElement),
                        variant.whyNotPrinted,
                        variant.whyNotCompared,
                        variant.whyNotShown);
                variants.add(one);
                within(one, (Form<T>) list.element(), values.get(at), otherElement, element);
            }
        }
    }

    private static @Nullable String or(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    /** What can be told of fields hangs on what the support table names, so it names all. */
    private static ApiPage page() {
        ApiPage full = new RecordFiller(0).fill(ApiPage.class);
        List<Support> support = new ArrayList<>();
        for (Platform platform : Platform.values()) {
            support.add(new Support(
                    AppType.WEBAPP, platform, true, "1.2", full.notices().get(0).position()));
        }
        return PageShape.PAGE
                .edit(full)
                .set(PageShape.KIND, ApiKind.CALLBACK)
                .set(PageShape.SUPPORT, support)
                .done();
    }

    /** The page, with another value at some place. */
    private interface Whole<V> {
        ApiPage with(V value);
    }
}
