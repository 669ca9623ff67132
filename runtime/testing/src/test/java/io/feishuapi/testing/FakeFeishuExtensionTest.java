package io.feishuapi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.feishuapi.sample.GreetRequest;
import io.feishuapi.sample.GreetResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FakeFeishuExtensionTest {

    @RegisterExtension
    static final FakeFeishuExtension FEISHU = FakeFeishuExtension.knowing(GreetRequest.API);

    @BeforeEach
    void prepare(FakeFeishu feishu) {
        feishu.api(GreetRequest.API).answer(GreetResult.of("prepared"));
    }

    @Test
    void givesTheSameFakeToAllOfATest(FakeFeishu feishu) {
        assertThat(feishu.calls()).isEmpty();
        assertThat(GreetRequest.API
                        .call(feishu, GreetRequest.of("Mo"))
                        .toCompletableFuture()
                        .join()
                        .text())
                .isEqualTo("prepared");
    }

    @Test
    void givesEachTestAFakeOfItsOwn(FakeFeishu feishu) {
        givesTheSameFakeToAllOfATest(feishu);
    }
}
