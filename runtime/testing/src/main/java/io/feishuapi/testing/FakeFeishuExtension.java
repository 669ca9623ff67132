package io.feishuapi.testing;

import io.feishuapi.ApiDescriptor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/**
 * Gives each JUnit test a {@link FakeFeishu} of its own as a parameter, and verifies it after tests that passed.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final FakeFeishuExtension FEISHU = FakeFeishuExtension.knowing(GetChatInfoRequest.API);
 *
 * @Test
 * void showsTheChat(FakeFeishu feishu) {
 *     new ChatView(new ChatApiClient(feishu)).open("oc_1");
 *     …
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // JUnit is optional, so this module cannot pass it on; who writes tests has it.
public final class FakeFeishuExtension extends TypeBasedParameterResolver<FakeFeishu> implements AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(FakeFeishuExtension.class);

    private final ApiDescriptor<?, ?>[] apis;

    private FakeFeishuExtension(ApiDescriptor<?, ?>[] apis) {
        this.apis = apis;
    }

    /** Fakes that know some APIs. */
    public static FakeFeishuExtension knowing(ApiDescriptor<?, ?>... apis) {
        return new FakeFeishuExtension(apis.clone());
    }

    @Override
    public FakeFeishu resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(FakeFeishu.class, key -> FakeFeishu.of(apis), FakeFeishu.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        FakeFeishu feishu = context.getStore(NAMESPACE).get(FakeFeishu.class, FakeFeishu.class);
        if (feishu != null && !context.getExecutionException().isPresent()) {
            feishu.verify();
        }
    }
}
