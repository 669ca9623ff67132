package io.feishuapi.processor.plan;

import io.feishuapi.processor.plan.ApiPlan.ResultForm;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.read.sample.StrictJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a call returns that returns its value. Tables give such a value a name, often {@code data}, that nothing carries at run time;
 * the page's own sample tells whether the name is a member or the value.
 *
 * @param fields the members of the result
 * @param form how the result lies in the returned value
 */
record SyncResult(List<Field> fields, ResultForm form) {

    static SyncResult of(List<Field> output, Optional<String> sample) {
        if (output.size() != 1 || Members.of(output).kept().isEmpty()) {
            return new SyncResult(output, ResultForm.OBJECT);
        }
        Field only = output.get(0);
        Set<String> sampleNames = sample.map(StrictJson::memberNames).orElse(Set.of());
        if (sampleNames.contains(only.name())) {
            return new SyncResult(output, ResultForm.OBJECT);
        }
        if (!only.fields().isEmpty() && only.fields().stream().map(Field::name).anyMatch(sampleNames::contains)) {
            return new SyncResult(only.fields(), ResultForm.OBJECT);
        }
        boolean nameOfNothing = sample.isEmpty() && !only.fields().isEmpty();
        return new SyncResult(output, nameOfNothing ? ResultForm.OBJECT : ResultForm.BARE_VALUE);
    }
}
