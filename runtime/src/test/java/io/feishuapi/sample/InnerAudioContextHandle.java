package io.feishuapi.sample;

import io.feishuapi.NoArguments;
import io.feishuapi.RemoteObject;
import io.feishuapi.Subscription;
import io.feishuapi.json.JsonWriter;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** A client's handle of an audio, as it is generated. */
final class InnerAudioContextHandle implements InnerAudioContext {

    private final RemoteObject remote;

    InnerAudioContextHandle(RemoteObject remote) {
        this.remote = remote;
    }

    @Override
    public CompletionStage<Void> play() {
        return PLAY.call(remote, NoArguments.NONE);
    }

    @Override
    public CompletionStage<Void> seek(double position) {
        return SEEK.call(remote, new SeekRequest(position));
    }

    @Override
    public Subscription onTimeUpdate(Consumer<TimeUpdate> listener) {
        return ON_TIME_UPDATE.subscribe(remote, NoArguments.NONE, listener);
    }

    @Override
    public CompletionStage<String> src() {
        return SRC.get(remote);
    }

    @Override
    public CompletionStage<Void> src(String src) {
        return SRC.set(remote, src);
    }

    @Override
    public CompletionStage<Boolean> paused() {
        return PAUSED.get(remote);
    }

    @Override
    public void close() {
        remote.close();
    }

    @Override
    public void writeTo(JsonWriter writer) {
        remote.writeTo(writer);
    }

    @Override
    public String toString() {
        return remote.toString();
    }
}
