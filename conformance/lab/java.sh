# java/*: a JDK, and the libraries of java/pom.xml and, the oldest, of
# java-old/pom.xml; and the formatter of java-style/pom.xml.
wanted() {
	command -v javac >/dev/null || echo default-jdk-headless
	command -v mvn >/dev/null || echo maven
}

install() {
	jars java
	jars java-old
	jars java-style
}

jars() {
	fresh "$1" "$1/pom.xml" && return
	say "Java packages: installing into .runtimes/$1"
	rm -rf "${runtimes:?}/$1"
	mvn --batch-mode --quiet --file "$1/pom.xml" dependency:copy-dependencies \
		-DoutputDirectory="$runtimes/$1"
	done_with "$1" "$1/pom.xml"
}
