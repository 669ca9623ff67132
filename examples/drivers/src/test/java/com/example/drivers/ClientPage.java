package com.example.drivers;

/** A page with a client of its own, which answers later, as Feishu's does. */
final class ClientPage {

    static final String HTML = """
            <!doctype html>
            <script>
              window.tt = {
                getChatInfo: function (request) {
                  setTimeout(function () {
                    if (request.openChatId === 'oc_none') {
                      request.fail({ errno: 2601001, errMsg: 'getChatInfo:fail no such chat' });
                    } else {
                      request.success({ name: '<\\/script>\\u2028' + request.openChatId, badge: 3, errMsg: 'getChatInfo:ok' });
                    }
                  }, 10);
                },
                getLaunchOptionsSync: function () { return { data: { path: 'pages/home', query: {} } }; }
              };
            </script>
            """;

    private ClientPage() {}
}
