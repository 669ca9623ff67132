// Whichever JDK runs the processor, the sources are the same, byte for byte.
def newest = new File(basedir, 'target/generated-sources/annotations/com/example/newest')
def other = new File(basedir, 'target/other-jdk-sources/com/example/newest')
def names = newest.list().sort().toList()
assert names.contains('GetChatInfoRequest.java') && names.size() > 10
assert other.list().sort().toList() == names
names.each { name -> assert new File(newest, name).bytes == new File(other, name).bytes : name }
return true
