package io.feishuapi.sample;

import io.feishuapi.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An audio that Java plays for a page, by the same interface that a client's handle has. */
public final class PlayedAudio implements InnerAudioContext {

    public final List<String> done = new ArrayList<>();
    public final List<Consumer<TimeUpdate>> listeners = new CopyOnWriteArrayList<>();
    public String src = "";
    public boolean paused = true;

    @Override
    public CompletionStage<Void> play() {
        done.add("play " + src);
        paused = false;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Void> seek(double position) {
        done.add("seek " + position);
        listeners.forEach(listener -> listener.accept(new TimeUpdate(position)));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public Subscription onTimeUpdate(Consumer<TimeUpdate> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public CompletionStage<String> src() {
        return CompletableFuture.completedFuture(src);
    }

    @Override
    public CompletionStage<Void> src(String given) {
        src = given;
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<Boolean> paused() {
        return CompletableFuture.completedFuture(paused);
    }

    @Override
    public void close() {
        done.add("closed");
    }
}
