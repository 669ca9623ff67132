// The check ran over everything that was generated.
def generated = new File(basedir, 'target/generated-sources/annotations/com/example/android').list().toList()
def source = new File(basedir, 'src/main/java/com/example/android/AllPackedApis.java').text
assert generated.count { it.endsWith('Request.java') } == (source =~ /"([^"]+)"/).count
assert new File(basedir, 'build.log').text.contains('Checking unresolved references to com.toasttab.android')
return true
