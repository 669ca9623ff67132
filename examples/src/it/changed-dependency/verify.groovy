// What the four builds of invoker.properties did, for each of the two places of the jar with the page.
def log = new File(basedir, 'build.log').text
def builds = log.split('Reactor Build Order:').drop(1)
assert builds.size() == 4
['on-class-path', 'on-processor-path'].each { module ->
    def compiled = builds.collect { build ->
        def part = build.substring(build.indexOf("Building ${module} "))
        def next = part.indexOf("Building on-", 10)
        part = next < 0 ? part : part.substring(0, next)
        !part.contains('Nothing to compile')
    }
    assert compiled == [true, false, true, false] : "${module} was compiled in ${compiled}"
    def request = new File(basedir, "${module}/target/generated-sources/annotations/com/example/pages/DemoGreetRequest.java").text
    assert request.contains('title') : "the new parameter is not in the generated request of ${module}"
}
def jar = new java.util.zip.ZipFile(new File(basedir, 'pages/target/example-pages-1.0-SNAPSHOT.jar'))
def models = jar.entries().collect { it.name }.findAll { it.endsWith('.model') }
jar.close()
assert models.size() == 1 && models[0] ==~ 'META-INF/feishu-api/models/demoGreet-[0-9a-f]{64}\\.model' : models
return true
