// Every packed page was under the check, and the check ran.
def pages = new File(basedir, '../../../../../../spec/pages')
def packed = []
pages.eachFileRecurse { file -> if (file.name.endsWith('.md') && file.name != 'README.md') packed << file.name - '.md' }
def source = new File(basedir, 'src/main/java/com/example/android/AllPackedApis.java').text
def named = (source =~ /"([^"]+)"/).collect { it[1] }
// For these, nothing is generated: they return an object with methods.
packed -= ['connectSocket', 'createVideoContext', 'getUpdateManager']
assert named.sort() == packed.sort() : 'AllPackedApis names other APIs than spec/pages holds'
def generated = new File(basedir, 'target/generated-sources/annotations/com/example/android').list().toList()
assert generated.count { it.endsWith('Request.java') } == packed.size()
assert new File(basedir, 'build.log').text.contains('Checking unresolved references to com.toasttab.android')
return true
