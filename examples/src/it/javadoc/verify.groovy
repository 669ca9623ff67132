def site = new File(basedir, 'target/reports/apidocs/com/example/documented')
['ChatApi', 'ChatApiClient', 'GetChatInfoRequest', 'GetChatInfoRequest.ChatType', 'OnChatBadgeChangeEvent'].each {
    assert new File(site, "${it}.html").file : "no Javadoc of ${it}"
}
assert new File(site, 'GetChatInfoRequest.html').getText('UTF-8').contains('openChatId')
