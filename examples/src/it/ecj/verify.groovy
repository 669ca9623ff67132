// Both compilers are handed the same sources by the processor, byte for byte.
def ecj = new File(basedir, 'target/generated-sources/annotations/com/example/ecj')
def javac = new File(basedir, 'target/javac-sources/com/example/ecj')
def names = ['ChatApiClient.java', 'GetChatInfoRequest.java', 'GetChatInfoResult.java']
assert ecj.list().sort().toList() == names
assert javac.list().sort().toList() == names
names.each { name -> assert new File(ecj, name).bytes == new File(javac, name).bytes : name }
return true
