// The tests ran, all of them.
def report = new File(basedir, 'target/surefire-reports/TEST-com.example.chat.ChatTitleTest.xml').text
assert report.contains('tests="8"') && report.contains('skipped="0"')
return true
