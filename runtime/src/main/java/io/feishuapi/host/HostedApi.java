package io.feishuapi.host;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuApiException;
import io.feishuapi.FeishuObject;
import io.feishuapi.FeishuRequest;
import io.feishuapi.FeishuResult;
import io.feishuapi.HostedAnswer;
import io.feishuapi.InvalidRequestException;
import io.feishuapi.ObjectType;
import io.feishuapi.bridge.BridgeProblems;
import io.feishuapi.json.JsonException;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One API with its handler: JSON in, checked request, typed result, JSON out. */
final class HostedApi<Q extends FeishuRequest, R> {

    private final ApiDescriptor<Q, R> api;
    private final Function<Q, HostedAnswer<R>> handler;
    private final BridgeProblems problems;

    HostedApi(ApiDescriptor<Q, R> api, Function<Q, HostedAnswer<R>> handler, BridgeProblems problems) {
        this.api = api;
        this.handler = handler;
        this.problems = problems;
    }

    /** What its page says. */
    ApiDescriptor<Q, R> descriptor() {
        return api;
    }

    /**
     * Answers a call as a client would: with an object that says {@code errMsg: "NAME:ok"}, or with the value that it returns.
     *
     * @param objects the objects of the caller
     * @param wanted the number that the caller chose for the object that the call gives, or 0
     */
    CompletionStage<String> answer(String requestJson, HostedObjects objects, long wanted) {
        return Answering.of(api.name(), problems, () -> begin(requestJson, objects, wanted), Function.identity());
    }

    private CompletionStage<String> begin(String requestJson, HostedObjects objects, long wanted) {
        HostedAnswer<R> given = handler.apply(request(api, requestJson, objects));
        ObjectType<?> type = api.gives();
        if (type != null && given.object() != null) {
            long number = keep(objects, type, given.object(), wanted);
            if (api.isFactory()) {
                return CompletableFuture.completedFuture(JsonWriter.toJson(writer -> writer.reference(number)));
            }
        }
        return given.result().thenApply(value -> json(value, objects));
    }

    @SuppressWarnings("unchecked") // The descriptor says so of what its handlers give.
    private static <T extends FeishuObject> long keep(
            HostedObjects objects, ObjectType<T> type, FeishuObject object, long wanted) {
        return objects.keep(type, (T) object, wanted).number();
    }

    /**
     * Reads a request and checks it.
     *
     * @throws FeishuApiException if it is not as the page says
     */
    static <Q extends FeishuRequest> Q request(ApiDescriptor<Q, ?> api, String json, HostedObjects objects) {
        try {
            return api.readRequest(json, objects);
        } catch (InvalidRequestException invalid) {
            throw invalid(api.name(), invalid.told("; "));
        } catch (JsonException malformed) {
            throw invalid(api.name(), malformed.getMessage());
        }
    }

    static FeishuApiException invalid(String apiName, @Nullable String reasons) {
        return Answering.refusal(apiName, "invalid parameter: " + reasons);
    }

    private String json(@Nullable R value, HostedObjects objects) {
        if (api.form().kind() != CallForm.Kind.CALLBACKS) {
            return objects.write(value);
        }
        String json = value == null ? "{}" : objects.write(value);
        boolean hasMessage =
                value instanceof FeishuResult result && result.extra().containsKey("errMsg");
        if (hasMessage || !json.endsWith("}")) {
            return json;
        }
        String message = JsonWriter.toJson(writer -> writer.value(api.name() + ":ok"));
        String members = json.substring(0, json.length() - 1);
        return members + (members.length() == 1 ? "" : ",") + "\"errMsg\":" + message + "}";
    }
}
