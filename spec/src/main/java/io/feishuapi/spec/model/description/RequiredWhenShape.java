package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule.Condition;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import io.feishuapi.spec.model.MemberPath;
import io.feishuapi.spec.model.Side;
import java.util.List;

/** That a field is required under conditions. */
public final class RequiredWhenShape extends Shape<RequiredWhen<MemberPath>> {

    public static final RequiredWhenShape REQUIRED_WHEN = new RequiredWhenShape();

    public static final Component<RequiredWhen<MemberPath>, MemberPath> PATH =
            Component.of("path", PathForm.MEMBER_PATH);
    public static final Component<RequiredWhen<MemberPath>, List<Condition<MemberPath>>> WHEN =
            Component.of("when", new ListForm<>(ConditionShape.CONDITION));

    private RequiredWhenShape() {}

    @Override
    public RequiredWhen<MemberPath> blank() {
        return new RequiredWhen<>(MemberPath.of(Side.INPUT, ""), List.of());
    }

    @Override
    protected <E extends Exception> RequiredWhen<MemberPath> map(
            RequiredWhen<MemberPath> given, ComponentVisitor<RequiredWhen<MemberPath>, E> visitor) throws E {
        return new RequiredWhen<>(visitor.required(PATH, given.path()), visitor.required(WHEN, given.when()));
    }
}
