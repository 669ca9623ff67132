package io.feishuapi.processor.plan;

import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.FieldType;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.read.sample.StrictJson;
import io.feishuapi.spec.text.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a call answers. Tables give a returned value a name, often {@code data}, that nothing carries at run time; where the page's reader
 * could not tell, the page's own sample tells whether the name is a member or the value.
 *
 * @param fields the members of the result, or the value
 * @param form how the result lies in the answer
 */
record AnswerPlan(List<Field> fields, ResultForm form) {

    static AnswerPlan of(ApiPage page, CallPlan call, Optional<String> sample) {
        return switch (call.shape()) {
            case CALLBACK, LISTENER -> new AnswerPlan(page.output(), ResultForm.OBJECT);
            case FUNCTION -> ofFunction(page, call);
            case RETURN -> ofReturned(page, sample.map(StrictJson::memberNames).orElse(Set.of()));
        };
    }

    private static AnswerPlan ofFunction(ApiPage page, CallPlan call) {
        ReturnedValue returned = page.returns();
        boolean isOfReturned = returned != null && returned.name() != null;
        if (!page.output().isEmpty() && !isOfReturned) {
            return new AnswerPlan(page.output(), ResultForm.OBJECT);
        }
        // A page that tells of what is returned alone may be silent about the function; one that tells of nothing has
        // nothing to tell.
        Field function = page.input().get(call.position());
        return returned == null
                ? new AnswerPlan(List.of(), ResultForm.NOTHING)
                : new AnswerPlan(
                        List.of(Field.blank("value", function.position(), FieldType.Simple.ANY)), ResultForm.VALUE);
    }

    private static AnswerPlan ofReturned(ApiPage page, Set<String> sampleNames) {
        ReturnedValue returned = page.returns();
        if (returned == null) {
            return page.output().isEmpty()
                    ? new AnswerPlan(List.of(), ResultForm.NOTHING)
                    : ofTable(page.output(), sampleNames);
        }
        if (returned.object() != null && returned.type().depth() == 0) {
            return returned.name() != null && sampleNames.contains(returned.name())
                    ? new AnswerPlan(page.output(), ResultForm.OBJECT)
                    : new AnswerPlan(List.of(), ResultForm.GIVEN);
        }
        if (returned.name() == null && returned.type() == FieldType.Simple.OBJECT) {
            return new AnswerPlan(page.output(), ResultForm.OBJECT);
        }
        if (page.output().size() == 1) {
            Field only = page.output().get(0);
            return only.type() == FieldType.Simple.OBJECT && !only.fields().isEmpty()
                    ? new AnswerPlan(only.fields(), ResultForm.OBJECT)
                    : new AnswerPlan(page.output(), ResultForm.VALUE);
        }
        String name = returned.name() == null ? "value" : returned.name();
        return new AnswerPlan(List.of(Field.blank(name, Position.START, returned.type())), ResultForm.VALUE);
    }

    private static AnswerPlan ofTable(List<Field> output, Set<String> sampleNames) {
        Field only = output.get(0);
        if (output.size() != 1 || sampleNames.contains(only.name())) {
            return new AnswerPlan(output, ResultForm.OBJECT);
        }
        if (only.fields().stream().map(Field::name).anyMatch(sampleNames::contains)) {
            return new AnswerPlan(only.fields(), ResultForm.OBJECT);
        }
        boolean nameOfNothing = sampleNames.isEmpty() && !only.fields().isEmpty();
        return new AnswerPlan(output, nameOfNothing ? ResultForm.OBJECT : ResultForm.VALUE);
    }
}
