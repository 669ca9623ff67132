package io.feishuapi.processor.plan;

import io.feishuapi.processor.naming.Glossary;
import io.feishuapi.processor.naming.JavaNames;
import io.feishuapi.processor.naming.NameTable;
import io.feishuapi.spec.model.ApiPage;
import io.feishuapi.spec.model.ReturnedValue;
import io.feishuapi.spec.model.Sample;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Plans what to generate for an API. Immutable. */
public final class ApiPlanner {

    private final Glossary glossary;
    private final JavaNames names;
    private final Predicate<String> isObject;

    /**
     * Plans with the words of a glossary.
     *
     * @param isObject whether a name is that of an object with methods
     */
    public ApiPlanner(Glossary glossary, Predicate<String> isObject) {
        this.glossary = glossary;
        this.names = new JavaNames(glossary);
        this.isObject = isObject;
    }

    /** What the names of an API's types begin with, such as {@code GetChatInfo} or {@code FileSystemManagerRename}. */
    public String typePrefix(String apiName) {
        return names.type(apiName);
    }

    /** The names in the docs of the objects with methods that a call gives. */
    public List<String> objects(ApiPage page) {
        List<String> objects = new ArrayList<>();
        if (page.returns() != null && page.returns().object() != null) {
            objects.add(page.returns().object());
        }
        for (ObjectFields.Place place : ObjectFields.of(page, isObject).places(page.output())) {
            if (!objects.contains(place.object())) {
                objects.add(place.object());
            }
        }
        return objects;
    }

    /**
     * Plans.
     *
     * @param page a page of a kind that can be called; other kinds are planned like callbacks
     * @param pageHash SHA-256 of the page in lowercase hex
     * @param packageName where the types go; empty for the unnamed package
     */
    public ApiPlan plan(ApiPage page, String pageHash, String packageName) {
        CallPlan call = CallPlanner.plan(page);
        String prefix = typePrefix(page.name());
        String requestName = prefix + "Request";
        String resultName = prefix + (call.shape() == CallShape.LISTENER ? "Event" : "Result");
        String failureName = prefix + "Failure";
        Optional<String> sample = sampleResult(page.samples());
        AnswerPlan answer = AnswerPlan.of(page, call, sample);
        ObjectFields objectFields = ObjectFields.of(page, isObject);
        List<String> objects = objects(page);
        Set<String> topLevelNames = new HashSet<>(Set.of(requestName, resultName, failureName));
        objects.forEach(object -> topLevelNames.add(ObjectPlanner.typeName(names, object)));

        ShapePlanner request =
                new ShapePlanner(Usage.REQUEST, SampleTypes.NONE, glossary, topLevelNames, ObjectFields.NONE);
        ShapePlanner response = new ShapePlanner(
                Usage.RESULT,
                SampleTypes.of(page.samples(), Sample.Role.SUCCESS),
                glossary,
                topLevelNames,
                objectFields);
        ShapePlanner failure = new ShapePlanner(
                Usage.RESULT,
                SampleTypes.of(page.samples(), Sample.Role.FAILURE),
                glossary,
                topLevelNames,
                ObjectFields.NONE);
        ShapePlan requestPlan = request.plan(requestName, CallPlanner.sent(page), RuleScope.ofParameters(page));
        ShapePlan resultPlan = response.plan(resultName, answer.fields(), RuleScope.NONE);
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
        ResultForm form = form(answer, resultPlan);
        TypeReference given = given(page, answer, packageName);
        TypeReference requestType = call.request() == RequestForm.NONE
                ? TypeReference.NO_ARGUMENTS
                : TypeReference.of(packageName, requestName);
        TypeReference resultType = resultType(form, resultPlan, given, packageName);
        String object = ApiPlan.object(page);
        String localName = object == null ? page.name() : localName(page.name());
        MethodPlanner methods = new MethodPlanner(
                methodName(object, localName), call, requestType, resultType, returns(call, form, resultType, given));
        return new ApiPlan(
                packageName,
                page,
                pageHash,
                call,
                NameTable.ofDescriptors().claim(names.constant(localName)),
                methods.plan(requestPlan.root()),
                requestPlan,
                requestType,
                resultPlan,
                form,
                resultType,
                given,
                brings(answer, form, objectFields),
                objects,
                failurePlan,
                sample.orElse(null),
                leftOut);
    }

    /** The name of what a page describes without the object's name in front. */
    private static String localName(String apiName) {
        return apiName.substring(apiName.lastIndexOf('.') + 1);
    }

    private String methodName(@Nullable String object, String localName) {
        String member = names.member(localName);
        return object == null
                ? NameTable.ofClientMethods().claim(member)
                : NameTable.ofObjectMethods(ObjectPlanner.typeName(names, object))
                        .claim(member);
    }

    /** Types that are nested in a result need one around them. */
    private static ResultForm form(AnswerPlan answer, ShapePlan result) {
        if (answer.form() != ResultForm.VALUE) {
            return answer.form();
        }
        if (result.root().components().isEmpty()) {
            return ResultForm.OBJECT;
        }
        return result.nested().isEmpty() ? ResultForm.VALUE : ResultForm.BARE_VALUE;
    }

    /** The object that the call itself returns, unless it comes inside of a result. */
    private @Nullable TypeReference given(ApiPage page, AnswerPlan answer, String packageName) {
        ReturnedValue returned = page.returns();
        boolean isInside = answer.fields().stream()
                .anyMatch(field -> returned != null && field.name().equals(returned.name()));
        return returned == null
                        || returned.object() == null
                        || isInside
                        || returned.type().depth() > 0
                ? null
                : TypeReference.of(packageName, ObjectPlanner.typeName(names, returned.object()));
    }

    private static TypeReference resultType(
            ResultForm form, ShapePlan result, @Nullable TypeReference given, String packageName) {
        return switch (form) {
            case OBJECT, BARE_VALUE ->
                TypeReference.of(packageName, result.root().name());
            case VALUE ->
                new TypeReferences(packageName, "", Usage.RESULT)
                        .boxed(result.root().components().get(0).type());
            case NOTHING -> TypeReference.NOTHING;
            case GIVEN -> Objects.requireNonNull(given, "given");
        };
    }

    private static TypeReference returns(
            CallPlan call, ResultForm form, TypeReference result, @Nullable TypeReference given) {
        if (call.shape() == CallShape.LISTENER) {
            return TypeReference.subscription();
        } else if (form == ResultForm.GIVEN) {
            return result;
        }
        return given == null ? TypeReference.completionStage(result) : TypeReference.objectCall(given, result);
    }

    private static List<String> brings(AnswerPlan answer, ResultForm form, ObjectFields objectFields) {
        boolean isValue = form == ResultForm.VALUE || form == ResultForm.BARE_VALUE;
        return objectFields.places(answer.fields()).stream()
                .map(ObjectFields.Place::path)
                .map(path ->
                        isValue ? path.substring(answer.fields().get(0).name().length()) : path)
                .toList();
    }

    private static Optional<String> sampleResult(List<Sample> samples) {
        for (Sample sample : samples) {
            if (sample.role() == Sample.Role.SUCCESS && sample.json() != null) {
                return Optional.of(sample.json());
            }
        }
        return Optional.empty();
    }
}
