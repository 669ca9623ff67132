// The test ran, and its classes hold what the main classes have not.
def report = new File(basedir, 'target/surefire-reports/TEST-com.example.shared.ChatAndClipboardTest.xml').text
assert report.contains('tests="1"') && report.contains('skipped="0"')
assert new File(basedir, 'target/classes/com/example/shared/GetChatInfoRequest.class').file
assert !new File(basedir, 'target/test-classes/com/example/shared/GetChatInfoRequest.class').exists()
assert new File(basedir, 'target/test-classes/com/example/shared/GetClipboardDataRequest.class').file
return true
