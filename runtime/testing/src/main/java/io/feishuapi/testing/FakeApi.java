package io.feishuapi.testing;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.FeishuRequest;
import io.feishuapi.FeishuResult;
import io.feishuapi.ObjectReferences;
import io.feishuapi.json.JsonWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FakeFeishu} says for one API. Thread-safe.
 *
 * @param <Q> the request
 * @param <R> the result or event
 */
public final class FakeApi<Q extends FeishuRequest, R> {

    private final FakeFeishu feishu;
    private final ApiDescriptor<Q, R> api;
    private final Deque<FakeAnswer> script = new ArrayDeque<>();
    private final List<Q> requests = new ArrayList<>();
    private @Nullable FakeAnswer last;

    FakeApi(FakeFeishu feishu, ApiDescriptor<Q, R> api) {
        this.feishu = feishu;
        this.api = api;
    }

    /** Adds a result to the script. */
    public FakeApi<Q, R> answer(FeishuResult result) {
        return answer(FakeAnswer.result(result));
    }

    /** Adds a failure to the script, as a generated {@code …Failure} has it. */
    public FakeApi<Q, R> fail(FeishuResult failure) {
        return answer(FakeAnswer.failure(failure));
    }

    /** Adds a failure to the script; {@code errCode} may be null. */
    public FakeApi<Q, R> fail(@Nullable String errCode, String errMsg) {
        return answer(FakeAnswer.failure(errCode, errMsg));
    }

    /** Adds answers to the script. Each is given once, in this order; the last is given for all calls that follow. */
    public synchronized FakeApi<Q, R> answer(FakeAnswer... answers) {
        script.addAll(List.of(answers));
        return this;
    }

    /**
     * Brings an event to all who listen to this API.
     *
     * @throws AssertionError if nobody listens
     */
    public void emit(R event) {
        emitJson(JsonWriter.toJson(writer -> writer.value(event)));
    }

    /**
     * Brings an event as JSON, which need not be as the docs say.
     *
     * @throws AssertionError if nobody listens
     */
    public void emitJson(String json) {
        feishu.emit(api.name(), json);
    }

    /** The requests that came, oldest first, as they were after checking. */
    public synchronized List<Q> requests() {
        return List.copyOf(requests);
    }

    /**
     * The only request that came.
     *
     * @throws AssertionError if none or several came
     */
    public Q onlyRequest() {
        List<Q> came = requests();
        if (came.size() != 1) {
            throw new AssertionError("expected 1 call of " + api.name() + ", got " + came.size());
        }
        return came.get(0);
    }

    ApiDescriptor<Q, R> descriptor() {
        return api;
    }

    /** Checks and keeps a request, as {@link ApiDescriptor#readRequest} does. */
    Q take(String requestJson, ObjectReferences objects) {
        Q request = api.readRequest(requestJson, objects);
        synchronized (this) {
            requests.add(request);
        }
        return request;
    }

    /** The answer to the next call, or null where neither the script nor the page has one. */
    synchronized @Nullable FakeAnswer next() {
        if (!script.isEmpty()) {
            last = script.remove();
        }
        if (last != null) {
            return last;
        }
        String sample = api.sampleResult();
        return sample == null ? null : FakeAnswer.result(sample);
    }

    synchronized List<FakeAnswer> unused() {
        return List.copyOf(script);
    }
}
