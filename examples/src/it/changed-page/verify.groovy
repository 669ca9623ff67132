// What the three builds of invoker.properties did.
def log = new File(basedir, 'build.log').text
assert log.count('Nothing to compile') == 1 : 'only the second build, with nothing changed, may compile nothing'
assert log.contains('annotated types are compiled anew') : 'the changed page was not noticed'
def request = new File(basedir, 'target/generated-sources/annotations/com/example/pages/DemoGreetRequest.java').text
assert request.contains('title') : 'the new parameter is not in the generated request'
def models = new File(basedir, 'target/feishu-api/models').list()
assert models.length == 1 && models[0] ==~ /demoGreet-[0-9a-f]{64}\.model/ : "not the edited page's model alone: ${models}"
