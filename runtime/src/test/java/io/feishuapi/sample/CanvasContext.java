package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuObject;
import io.feishuapi.NoArguments;
import io.feishuapi.ObjectType;
import io.feishuapi.RemoteObject;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletionStage;

/** Positional calls, one of which takes an object, and one a function that is called when it is done. */
public interface CanvasContext extends FeishuObject {

    ApiDescriptor<NumbersRequest, Void> FILL_RECT = ApiDescriptor.ofNothing(
                    "CanvasContext.fillRect", NumbersRequest::read)
            .form(CallForm.returned())
            .build();

    ApiDescriptor<NumbersRequest, CanvasGradient> CREATE_LINEAR_GRADIENT = ApiDescriptor.ofObject(
                    "CanvasContext.createLinearGradient", NumbersRequest::read, () -> CanvasGradient.TYPE)
            .build();

    ApiDescriptor<FillStyleRequest, Void> SET_FILL_STYLE = ApiDescriptor.ofNothing(
                    "CanvasContext.setFillStyle", FillStyleRequest::read)
            .form(CallForm.returned())
            .build();

    ApiDescriptor<NoArguments, Void> DRAW = ApiDescriptor.ofNothing("CanvasContext.draw", NoArguments::read)
            .form(CallForm.function(1))
            .build();

    ObjectType<CanvasContext> TYPE = ObjectType.<CanvasContext>of("CanvasContext", Handle::new)
            .method(
                    FILL_RECT,
                    (canvas, request) ->
                            canvas.fillRect(request.get(0), request.get(1), request.get(2), request.get(3)))
            .factory(
                    CREATE_LINEAR_GRADIENT,
                    (canvas, request) ->
                            canvas.createLinearGradient(request.get(0), request.get(1), request.get(2), request.get(3)))
            .method(SET_FILL_STYLE, (canvas, request) -> canvas.setFillStyle(request.style()))
            .method(DRAW, (canvas, request) -> canvas.draw())
            .build();

    CompletionStage<Void> fillRect(double x, double y, double w, double h);

    CanvasGradient createLinearGradient(double x0, double y0, double x1, double y1);

    CompletionStage<Void> setFillStyle(CanvasGradient style);

    CompletionStage<Void> draw();

    /** A client's handle. */
    record Handle(RemoteObject remote) implements CanvasContext {

        @Override
        public CompletionStage<Void> fillRect(double x, double y, double w, double h) {
            return FILL_RECT.call(remote, NumbersRequest.of(x, y, w, h));
        }

        @Override
        public CanvasGradient createLinearGradient(double x0, double y0, double x1, double y1) {
            return CREATE_LINEAR_GRADIENT.create(remote, NumbersRequest.of(x0, y0, x1, y1));
        }

        @Override
        public CompletionStage<Void> setFillStyle(CanvasGradient style) {
            return SET_FILL_STYLE.call(remote, new FillStyleRequest(style));
        }

        @Override
        public CompletionStage<Void> draw() {
            return DRAW.call(remote, NoArguments.NONE);
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
