package com.example.webapp;

import com.example.webapp.GetChatInfoRequest.ChatType;
import io.feishuapi.ApiDescriptor;
import io.feishuapi.h5sdk.H5ConfigSigner;
import io.feishuapi.h5sdk.JsapiTicket;
import io.feishuapi.script.RenderedCall;
import io.feishuapi.script.ScriptText;
import java.util.List;

/** The page's HTML: the signed config inside a script, a call inside an attribute. */
final class StartPage {

    /** The APIs that the page calls. */
    static final List<ApiDescriptor<?, ?>> APIS = List.of(
            GetChatInfoRequest.API,
            ChooseImageRequest.API,
            ScanCodeRequest.API,
            OnChatBadgeChangeRequest.API,
            ClientApiCalls.GET_LAUNCH_OPTIONS_SYNC);

    /** A ticket of the stand-in. A real one comes from Feishu's server API, and is renewed every two hours. */
    static final String TICKET = "stand-in-ticket";

    private final H5ConfigSigner signer = new H5ConfigSigner("cli_webapp_example");
    private final JsapiTicket ticket = JsapiTicket.of(TICKET);
    private final String template = WebFiles.read("index.html");
    private final RenderedCall call = renderedCall();

    /** The page for the address at which the browser has it. */
    String render(String url) {
        return template.replace("{{config}}", ScriptText.of(signer.sign(ticket, url, APIS)))
                .replace("{{call}}", call.toAttribute());
    }

    private static RenderedCall renderedCall() {
        GetChatInfoRequest request = GetChatInfoRequest.builder()
                .openChatId(StandInFeishu.GROUP)
                .chatType(ChatType.GROUP)
                .build();
        return RenderedCall.of(GetChatInfoRequest.API, request)
                .onSuccess("app.showChat")
                .onFail("app.showFailure");
    }
}
