package io.feishuapi.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.feishuapi.ApiDescriptor;
import io.feishuapi.CallForm;
import io.feishuapi.NoArguments;
import io.feishuapi.RemoteObject;
import io.feishuapi.sample.CanvasContext;
import io.feishuapi.sample.CanvasGradient;
import io.feishuapi.sample.FileSystemManager;
import io.feishuapi.sample.FillStyleRequest;
import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import io.feishuapi.sample.InnerAudioContext;
import io.feishuapi.sample.NumbersRequest;
import io.feishuapi.sample.PathRequest;
import io.feishuapi.sample.SeekRequest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Rendered calls, each written as its page has it. */
class RenderedFormsTest {

    private static final ApiDescriptor<GreetRequest, GreetResult> NAMED = GreetRequest.describe("named")
            .form(CallForm.callbacks("onSuccess", "onFail"))
            .build();

    private static ApiDescriptor<GreetRequest, GreetResult> listener(CallForm form) {
        return GreetRequest.describe("onGreet").form(form).build();
    }

    @Test
    void writesPositionalArguments() {
        assertThat(RenderedCall.of(InnerAudioContext.SEEK, new SeekRequest(1.5)))
                .hasToString("innerAudioContext.seek(1.5);");
        assertThat(RenderedCall.of(CanvasContext.FILL_RECT, NumbersRequest.of(1.0, 2.0, 3.0, 4.0)))
                .hasToString("canvasContext.fillRect(1,2,3,4);");
        assertThat(RenderedCall.of(FileSystemManager.READ_FILE_SYNC, new PathRequest("a\"</script>"))
                        .onSuccess("app.show"))
                .hasToString("app.show(fileSystemManager.readFileSync(\"a\\\"\\u003c/script\\u003e\"));");
    }

    @Test
    void putsAFunctionInItsPlace() {
        assertThat(RenderedCall.of(CanvasContext.DRAW, NoArguments.NONE).onSuccess("drawn"))
                .hasToString("canvasContext.draw(null,drawn);");
        assertThat(RenderedCall.of(CanvasContext.DRAW, NoArguments.NONE)).hasToString("canvasContext.draw();");
    }

    @Test
    void callsBackByThePagesNames() {
        assertThat(RenderedCall.of(NAMED, GreetRequest.of("Mo")).onSuccess("a").onFail("b"))
                .hasToString("tt.named({\"name\":\"Mo\",\"onSuccess\":a,\"onFail\":b});");
    }

    @Test
    void listensByThePagesParameter() {
        assertThat(RenderedCall.of(listener(CallForm.listener("onChange")), GreetRequest.of("Mo"))
                        .onEvent("app.move"))
                .hasToString("tt.onGreet({\"name\":\"Mo\",\"onChange\":app.move});");
        assertThat(RenderedCall.of(listener(CallForm.listener()), GreetRequest.of("Mo"))
                        .onEvent("app.move"))
                .hasToString("tt.onGreet({\"name\":\"Mo\",\"success\":app.move});");
        assertThat(RenderedCall.of(InnerAudioContext.ON_TIME_UPDATE, NoArguments.NONE)
                        .onEvent("app.move"))
                .hasToString("innerAudioContext.onTimeUpdate(app.move);");
    }

    @Test
    void refusesWhatCannotBeRendered() {
        RenderedCall listening = RenderedCall.of(listener(CallForm.listener()), GreetRequest.of("Mo"));
        assertThatThrownBy(() -> listening.onSuccess("a")).hasMessageContaining("name the function by onEvent(…)");
        assertThatThrownBy(listening::toScript)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nothing takes the events of tt.onGreet; name a function by onEvent(…)");
        assertThatThrownBy(() -> RenderedCall.of(NAMED, GreetRequest.of("Mo")).onEvent("a"))
                .hasMessageContaining("brings no events");
        assertThatThrownBy(() -> RenderedCall.of(InnerAudioContext.SEEK, new SeekRequest(1.0))
                        .onFail("a"))
                .hasMessageContaining("takes no function for a failure");
        CanvasGradient gradient = new CanvasGradient.Handle(RemoteObject.client(call -> new CompletableFuture<>()));
        assertThatThrownBy(() -> RenderedCall.of(CanvasContext.SET_FILL_STYLE, new FillStyleRequest(gradient)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "CanvasContext.setFillStyle is given an object with methods, which only a bridge can carry");
    }
}
