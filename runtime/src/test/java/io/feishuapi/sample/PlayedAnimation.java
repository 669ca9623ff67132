package io.feishuapi.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An animation that Java plays; its methods give itself. */
public final class PlayedAnimation implements Animation {

    private final List<Object> steps;

    public PlayedAnimation(List<Object> steps) {
        this.steps = new ArrayList<>(steps);
    }

    @Override
    public Animation rotate(double angle) {
        steps.add(angle);
        return this;
    }

    @Override
    public Animation step() {
        steps.add("step");
        return this;
    }

    @Override
    public Animation copy() {
        return new PlayedAnimation(steps);
    }

    @Override
    public CompletionStage<List<Object>> export() {
        return CompletableFuture.completedFuture(List.copyOf(steps));
    }
}
