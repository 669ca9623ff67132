package io.feishuapi.processor.plan;

import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.processor.naming.NameTable;
import io.feishuapi.spec.model.ApiKind;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.Field;
import io.feishuapi.spec.model.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans what to generate for an API. Immutable. */
public final class ApiPlanner {

    private static final Set<String> CALLBACKS = Set.of("success", "fail", "complete");

    private final Glossary glossary;
    private final JavaNames names;

    /** Plans with the words of a glossary. */
    public ApiPlanner(Glossary glossary) {
        this.glossary = glossary;
        this.names = new JavaNames(glossary);
    }

    /** What the names of an API's types begin with, such as {@code GetChatInfo} or {@code FileSystemManagerRename}. */
    public String typePrefix(String apiName) {
        return names.type(apiName);
    }

    /**
     * Plans.
     *
     * @param page a page of a kind that can be called; other kinds are planned like callbacks
     * @param pageHash SHA-256 of the page in lowercase hex
     * @param packageName where the types go; empty for the unnamed package
     */
    public ApiPlan plan(ApiPage page, String pageHash, String packageName) {
        CallShape shape = shape(page.kind());
        String prefix = typePrefix(page.name());
        String requestName = prefix + "Request";
        String resultName = prefix + (shape == CallShape.LISTENER ? "Event" : "Result");
        String failureName = prefix + "Failure";
        Set<String> topLevelNames = Set.of(requestName, resultName, failureName);
        Optional<String> sample = sampleResult(page.samples());
        SyncResult result = shape == CallShape.SYNC
                ? SyncResult.of(page.output(), sample)
                : new SyncResult(page.output(), ApiPlan.ResultForm.OBJECT);

        ShapePlanner request = new ShapePlanner(Usage.REQUEST, SampleTypes.NONE, glossary, topLevelNames);
        ShapePlanner response = new ShapePlanner(
                Usage.RESULT, SampleTypes.of(page.samples(), Sample.Role.SUCCESS), glossary, topLevelNames);
        ShapePlanner failure = new ShapePlanner(
                Usage.RESULT, SampleTypes.of(page.samples(), Sample.Role.FAILURE), glossary, topLevelNames);
        ShapePlan requestPlan = request.plan(requestName, sent(page.input(), shape), RuleScope.ofParameters(page));
        ShapePlan resultPlan = response.plan(resultName, result.fields(), RuleScope.NONE);
        ShapePlan failurePlan =
                page.failure().isEmpty() ? null : failure.plan(failureName, page.failure(), RuleScope.NONE);
        List<LeftOut> leftOut = new ArrayList<>(request.leftOut());
        leftOut.addAll(response.leftOut());
        leftOut.addAll(failure.leftOut());
        if (page.errors().size() > ApiPlan.MAX_ERRORS) {
            leftOut.add(new LeftOut(
                    "its descriptor holds the first " + ApiPlan.MAX_ERRORS + " rows of the error table only",
                    "look the others up on the page"));
        }
        MethodPlanner methods = new MethodPlanner(
                NameTable.ofClientMethods().claim(names.member(page.name())),
                shape,
                TypeReference.of(packageName, requestName),
                TypeReference.of(packageName, resultName));
        return new ApiPlan(
                packageName,
                page,
                pageHash,
                shape,
                methods.plan(requestPlan.root().mayBeEmpty()),
                requestPlan,
                resultPlan,
                result.form(),
                failurePlan,
                sample.orElse(null),
                leftOut);
    }

    private static Optional<String> sampleResult(List<Sample> samples) {
        for (Sample sample : samples) {
            if (sample.role() == Sample.Role.SUCCESS && sample.json() != null) {
                return Optional.of(sample.json());
            }
        }
        return Optional.empty();
    }

    private static CallShape shape(ApiKind kind) {
        return switch (kind) {
            case LISTENER -> CallShape.LISTENER;
            case SYNC -> CallShape.SYNC;
            case CALLBACK, UNLISTEN, FACTORY, HTTP, OTHER -> CallShape.CALLBACK;
        };
    }

    /** The parameters but for those that the bridge fills in by itself. */
    private static List<Field> sent(List<Field> input, CallShape shape) {
        if (shape == CallShape.SYNC) {
            return input;
        }
        List<Field> sent = new ArrayList<>();
        for (Field field : input) {
            if (!CALLBACKS.contains(field.name())) {
                sent.add(field);
            }
        }
        return sent;
    }
}
