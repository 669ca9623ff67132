// The newest JDK with long-term support, from JAVA25_HOME or where Linux systems put JDKs; without one this build is skipped.
def candidates = [System.getenv('JAVA25_HOME')].findAll { it }.collect { new File(it) }
new File('/usr/lib/jvm').listFiles()?.findAll { it.name =~ /25/ }?.sort()?.each { candidates << it }
def javac = System.getProperty('os.name').startsWith('Windows') ? 'bin/javac.exe' : 'bin/javac'
def home = candidates.find { new File(it, javac).isFile() }
if (home == null) {
    println 'jdk-25: skipped, there is no JDK 25 (set JAVA25_HOME)'
    return false
}
def found = new Properties()
found.setProperty('jdk25.home', home.absolutePath)
new File(basedir, 'test.properties').withOutputStream { found.store(it, null) }
return true
