package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import java.util.List;

/** That a field is required under conditions. */
public final class RequiredWhenShape extends Shape<RequiredWhen> {

    public static final RequiredWhenShape REQUIRED_WHEN = new RequiredWhenShape();

    public static final Component<RequiredWhen, String> PATH = Component.of("path", TextForm.TEXT);
    public static final Component<RequiredWhen, List<Condition>> WHEN =
            Component.of("when", new ListForm<>(ConditionShape.CONDITION));

    private RequiredWhenShape() {}

    @Override
    public RequiredWhen blank() {
        return new RequiredWhen("", List.of());
    }

    @Override
    protected <E extends Exception> RequiredWhen map(RequiredWhen given, ComponentVisitor<RequiredWhen, E> visitor)
            throws E {
        return new RequiredWhen(visitor.required(PATH, given.path()), visitor.required(WHEN, given.when()));
    }
}
