package io.feishuapi.spec.model.description;

import io.feishuapi.spec.model.CrossFieldRule.Choice;
import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.MemberPath;
import java.util.List;

/** That some of several fields are there; the name of the rule says how many. */
public final class ChoiceShape extends Shape<Choice<MemberPath>> {

    public static final ChoiceShape CHOICE = new ChoiceShape();

    public static final Component<Choice<MemberPath>, Count> COUNT =
            Component.of(CrossFieldRuleForm.RULE, CountForm.COUNT);
    public static final Component<Choice<MemberPath>, List<MemberPath>> PATHS =
            Component.of("paths", new ListForm<>(PathForm.MEMBER_PATH));

    private ChoiceShape() {}

    @Override
    public Choice<MemberPath> blank() {
        return new Choice<>(Count.ANY_OF, List.of());
    }

    @Override
    protected <E extends Exception> Choice<MemberPath> map(
            Choice<MemberPath> given, ComponentVisitor<Choice<MemberPath>, E> visitor) throws E {
        return new Choice<>(visitor.required(COUNT, given.count()), visitor.required(PATHS, given.paths()));
    }
}
