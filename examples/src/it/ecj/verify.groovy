// Both compilers are handed the same sources by the processor, byte for byte.
def ecj = new File(basedir, 'target/generated-sources/annotations/com/example/ecj')
def javac = new File(basedir, 'target/javac-sources/com/example/ecj')
def names = ecj.list().findAll { it.endsWith('.java') }.sort().toList()
assert names.containsAll(['ChatApiClient.java', 'GetChatInfoRequest.java', 'OnChatBadgeChangeEvent.java', 'DownloadFileFailure.java'])
assert javac.list().findAll { it.endsWith('.java') }.sort().toList() == names
names.each { name -> assert new File(ecj, name).bytes == new File(javac, name).bytes : name }

// The processor is one jar: its own packages, everything else moved below them, and the licences of what it holds.
def entries = new java.util.zip.ZipFile(new File(basedir, 'target/tools/feishu-api-processor.jar')).entries()*.name
def prefixes = entries.findAll { it.endsWith('.class') }.collect { it.split('/')[0..2].join('/') }.unique().sort()
assert prefixes == ['io/feishuapi/platform', 'io/feishuapi/processor', 'io/feishuapi/spec']
assert !entries.any { it.startsWith('io/feishuapi/spec/cli/') } : 'the command line is not part of the processor'
['LICENSE', 'NOTICE', 'THIRD-PARTY-NOTICES', 'jsoup/LICENSE', 'FastDoubleParser-LICENSE'].each { name ->
    assert entries.contains('META-INF/' + name) : name
}
return true
