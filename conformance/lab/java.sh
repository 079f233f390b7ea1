# java/*: a JDK, and the libraries of java/pom.xml.
wanted() {
	command -v javac >/dev/null || echo default-jdk-headless
	command -v mvn >/dev/null || echo maven
}

install() {
	fresh java java/pom.xml && return
	say "Java packages: installing into .runtimes/java"
	rm -rf "$runtimes/java"
	mvn --batch-mode --quiet --file java/pom.xml dependency:copy-dependencies \
		-DoutputDirectory="$runtimes/java"
	done_with java java/pom.xml
}
