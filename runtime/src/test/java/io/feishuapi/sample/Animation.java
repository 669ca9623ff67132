package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuObject;
import io.feishuapi.NoArguments;
import io.feishuapi.ObjectType;
import io.feishuapi.RemoteObject;
import io.feishuapi.json.JsonReader;
import io.feishuapi.json.JsonWriter;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** An object whose methods give objects: a chain leaves without waiting. */
public interface Animation extends FeishuObject {

    ApiDescriptor<RotateRequest, Animation> ROTATE = ApiDescriptor.ofObject(
                    "Animation.rotate", RotateRequest::read, () -> Animation.TYPE)
            .build();

    ApiDescriptor<NoArguments, Animation> STEP = ApiDescriptor.ofObject(
                    "Animation.step", NoArguments::read, () -> Animation.TYPE)
            .build();

    ApiDescriptor<NoArguments, Animation> COPY = ApiDescriptor.ofObject(
                    "Animation.copy", NoArguments::read, () -> Animation.TYPE)
            .build();

    ApiDescriptor<NoArguments, List<Object>> EXPORT = ApiDescriptor.<NoArguments, List<Object>>of(
                    "Animation.export", NoArguments::read, reader -> reader.readList(JsonReader::readAny))
            .form(CallForm.returned())
            .build();

    ObjectType<Animation> TYPE = ObjectType.<Animation>of("Animation", Handle::new)
            .factory(ROTATE, (animation, request) -> animation.rotate(request.angle()))
            .factory(STEP, (animation, request) -> animation.step())
            .factory(COPY, (animation, request) -> animation.copy())
            .method(EXPORT, (animation, request) -> animation.export())
            .build();

    Animation rotate(double angle);

    Animation step();

    /** Not itself, but another one. */
    Animation copy();

    CompletionStage<List<Object>> export();

    /** A client's handle. */
    record Handle(RemoteObject remote) implements Animation {

        @Override
        public Animation rotate(double angle) {
            return ROTATE.create(remote, new RotateRequest(angle));
        }

        @Override
        public Animation step() {
            return STEP.create(remote, NoArguments.NONE);
        }

        @Override
        public Animation copy() {
            return COPY.create(remote, NoArguments.NONE);
        }

        @Override
        public CompletionStage<List<Object>> export() {
            return EXPORT.call(remote, NoArguments.NONE);
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
