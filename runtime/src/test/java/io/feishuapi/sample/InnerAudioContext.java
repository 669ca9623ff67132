package io.feishuapi.sample;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.FeishuObject;
import io.feishuapi.NoArguments;
import io.feishuapi.ObjectProperty;
import io.feishuapi.ObjectType;
import io.feishuapi.Subscription;
import io.feishuapi.json.JsonReader;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** An object with methods, properties and events, as it is generated: a client's handle implements it, and so does a host. */
public interface InnerAudioContext extends FeishuObject {

    ApiDescriptor<NoArguments, Void> PLAY = ApiDescriptor.ofNothing("InnerAudioContext.play", NoArguments::read)
            .form(CallForm.returned())
            .build();

    ApiDescriptor<SeekRequest, Void> SEEK = ApiDescriptor.ofNothing("InnerAudioContext.seek", SeekRequest::read)
            .form(CallForm.returned())
            .build();

    ApiDescriptor<NoArguments, TimeUpdate> ON_TIME_UPDATE = ApiDescriptor.of(
                    "InnerAudioContext.onTimeUpdate", NoArguments::read, TimeUpdate::read)
            .form(CallForm.listener())
            .build();

    ObjectProperty<String> SRC = ObjectProperty.of("InnerAudioContext.src", JsonReader::readString);

    ObjectProperty<Boolean> PAUSED = ObjectProperty.of("InnerAudioContext.paused", JsonReader::readBoolean);

    ObjectType<InnerAudioContext> TYPE = ObjectType.<InnerAudioContext>of(
                    "InnerAudioContext", InnerAudioContextHandle::new)
            .method(PLAY, (audio, request) -> audio.play())
            .method(SEEK, (audio, request) -> audio.seek(request.position()))
            .event(ON_TIME_UPDATE, (audio, request, listener) -> audio.onTimeUpdate(listener))
            .property(SRC, InnerAudioContext::src, InnerAudioContext::src)
            .property(PAUSED, InnerAudioContext::paused)
            .build();

    CompletionStage<Void> play();

    CompletionStage<Void> seek(double position);

    Subscription onTimeUpdate(Consumer<TimeUpdate> listener);

    CompletionStage<String> src();

    CompletionStage<Void> src(String src);

    CompletionStage<Boolean> paused();
}
