package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuObject;
import io.feishuapi.ObjectType;
import io.feishuapi.RemoteObject;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletionStage;

/** An object that another one's method takes. */
public interface CanvasGradient extends FeishuObject {

    ApiDescriptor<NumbersRequest, Void> ADD_STOP = ApiDescriptor.ofNothing(
                    "CanvasGradient.addStop", NumbersRequest::read)
            .form(CallForm.returned())
            .build();

    ObjectType<CanvasGradient> TYPE = ObjectType.<CanvasGradient>of("CanvasGradient", Handle::new)
            .method(ADD_STOP, (gradient, request) -> gradient.addStop(request.get(0)))
            .build();

    CompletionStage<Void> addStop(double stop);

    /** A client's handle. */
    record Handle(RemoteObject remote) implements CanvasGradient {

        @Override
        public CompletionStage<Void> addStop(double stop) {
            return ADD_STOP.call(remote, NumbersRequest.of(stop));
        }

        @Override
        public void close() {
            remote.close();
        }

        @Override
        public void writeTo(JsonWriter writer) {
            remote.writeTo(writer);
        }
    }
}
