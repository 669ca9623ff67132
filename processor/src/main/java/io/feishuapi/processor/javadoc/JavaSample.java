package io.feishuapi.processor.javadoc;

import io.feishuapi.processor.plan.Access;
import io.feishuapi.processor.plan.ComponentPlan;
import io.feishuapi.processor.plan.RecordPlan;
import io.feishuapi.processor.plan.ShapePlan;
import io.feishuapi.processor.plan.TypePlan;
import io.feishuapi.spec.model.CrossFieldRule;
import io.feishuapi.spec.model.CrossFieldRule.Choice;
import io.feishuapi.spec.model.CrossFieldRule.Count;
import io.feishuapi.spec.model.CrossFieldRule.RequiredWhen;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A request built in Java, from the page's example values: what is required, what its rules ask for, and what has an example. */
final class JavaSample {

    /** More optional parameters would hide how the call is made. */
    private static final int MOST_OPTIONAL = 3;

    private final ShapePlan shape;
    private final SampleValues values = new SampleValues(this);

    JavaSample(ShapePlan shape) {
        this.shape = shape;
    }

    /** The statement that builds the request; it names nested types by their simple names. */
    String request() {
        RecordPlan root = shape.root();
        return root.name() + " request = " + building(root, 1) + ";";
    }

    /** The expression that builds a record. */
    String building(RecordPlan record, int depth) {
        List<ComponentPlan> chosen = chosen(record);
        List<ComponentPlan> required = record.required();
        StringBuilder code = new StringBuilder(record.name()).append(".builder(");
        if (required.size() == 1) {
            code.append(values.of(required.get(0), depth));
            chosen.remove(required.get(0));
        }
        code.append(')');
        String margin = chosen.isEmpty() ? "" : "\n" + "    ".repeat(depth * 2);
        // The stages ask for what is required first.
        List<ComponentPlan> ordered = new ArrayList<>(required);
        ordered.retainAll(chosen);
        chosen.removeAll(ordered);
        ordered.addAll(chosen);
        for (ComponentPlan component : ordered) {
            code.append(margin)
                    .append('.')
                    .append(component.name())
                    .append('(')
                    .append(values.of(component, depth))
                    .append(')');
        }
        return code.append(margin).append(".build()").toString();
    }

    /** The nested type of a name. */
    TypePlan nested(String name) {
        return shape.nested().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a sample gives, in page order: enough to pass the checks. */
    private static List<ComponentPlan> chosen(RecordPlan record) {
        Set<ComponentPlan> wanted = new LinkedHashSet<>(record.required());
        Set<ComponentPlan> unwanted = new LinkedHashSet<>();
        for (CrossFieldRule<Access> rule : record.checks()) {
            rule.accept(new CrossFieldRule.Visitor<Access, Boolean>() {
                @Override
                public Boolean requiredWhen(RequiredWhen<Access> when) {
                    return wanted.add(when.path().steps().get(0));
                }

                @Override
                public Boolean choice(Choice<Access> choice) {
                    List<ComponentPlan> choices = choice.paths().stream()
                            .map(path -> path.steps().get(0))
                            .distinct()
                            .toList();
                    ComponentPlan first = choices.stream()
                            .filter(wanted::contains)
                            .findFirst()
                            .orElse(choices.get(0));
                    if (choice.count() == Count.ONE_OF) {
                        choices.stream().filter(each -> !each.equals(first)).forEach(unwanted::add);
                    }
                    return wanted.add(first);
                }
            });
        }
        record.components().stream()
                .filter(component -> component.field().example() != null
                        && component.field().deprecated() == null
                        && !wanted.contains(component)
                        && !unwanted.contains(component))
                .limit(MOST_OPTIONAL)
                .forEach(wanted::add);
        wanted.removeAll(unwanted);
        List<ComponentPlan> chosen = new ArrayList<>(record.components());
        chosen.retainAll(wanted);
        return chosen;
    }
}
