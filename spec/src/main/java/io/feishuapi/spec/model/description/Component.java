package io.feishuapi.spec.model.description;

import org.jspecify.annotations.Nullable;

/**
 * A component of a record of the model.
 *
 * @param <R> the record
 * @param <V> what the component holds, without null where it may be absent
 */
public final class Component<R, V> {

    /** How many statements of a page stand in a component. */
    private enum Statements {
        NONE,
        ONE,
        EACH
    }

    private final String key;
    private final Form<V> form;
    private final Statements statements;
    private final @Nullable String whyNotPrinted;
    private final @Nullable String whyNotCompared;
    private final @Nullable String whyNotShown;

    private Component(
            String key,
            Form<V> form,
            Statements statements,
            @Nullable String whyNotPrinted,
            @Nullable String whyNotCompared,
            @Nullable String whyNotShown) {
        this.key = key;
        this.form = form;
        this.statements = statements;
        this.whyNotPrinted = whyNotPrinted;
        this.whyNotCompared = whyNotCompared;
        this.whyNotShown = whyNotShown;
    }

    /** A component that is printed under a key, compared and shown. */
    static <R, V> Component<R, V> of(String key, Form<V> form) {
        return new Component<>(key, form, Statements.NONE, null, null, null);
    }

    /** The same; its value is a statement in prose that was understood. */
    Component<R, V> statement() {
        return new Component<>(key, form, Statements.ONE, whyNotPrinted, whyNotCompared, whyNotShown);
    }

    /** The same; each of its elements is a statement in prose that was understood. */
    Component<R, V> statements() {
        return new Component<>(key, form, Statements.EACH, whyNotPrinted, whyNotCompared, whyNotShown);
    }

    Component<R, V> notPrinted(String why) {
        return new Component<>(key, form, statements, why, whyNotCompared, whyNotShown);
    }

    Component<R, V> notCompared(String why) {
        return new Component<>(key, form, statements, whyNotPrinted, why, whyNotShown);
    }

    Component<R, V> notShown(String why) {
        return new Component<>(key, form, statements, whyNotPrinted, whyNotCompared, why);
    }

    /** The key of the printed model. */
    public String key() {
        return key;
    }

    /** The form of its values. */
    public Form<V> form() {
        return form;
    }

    /** Why the printed model leaves it out; null where it prints it. */
    public @Nullable String whyNotPrinted() {
        return whyNotPrinted;
    }

    /** Why two editions that differ in it alone are the same; null where the difference is told. */
    public @Nullable String whyNotCompared() {
        return whyNotCompared;
    }

    /** Why it is not shown to people; null where it is. */
    public @Nullable String whyNotShown() {
        return whyNotShown;
    }

    /** How many statements in prose became this value, and what is in it. */
    int statements(@Nullable V value) {
        if (value == null) {
            return 0;
        }
        int own = statements == Statements.EACH ? form.size(value) : statements == Statements.ONE ? 1 : 0;
        return (value.equals(form.absent()) ? 0 : own) + form.statements(value);
    }

    @Override
    public String toString() {
        return key;
    }
}
