// The check ran over everything that was generated.
def generated = new File(basedir, 'target/generated-sources/annotations/com/example/android').list().toList()
// Objects with methods, and more than half of the APIs with a request.
assert generated.contains('InnerAudioContext.java') && generated.count { it.endsWith('Handle.java') } > 20
assert generated.count { it.endsWith('Request.java') } > 250
assert new File(basedir, 'build.log').text.contains('Checking unresolved references to com.toasttab.android')
return true
