// Package lab runs snippets in the runtimes of their languages: it finds the
// runtimes that conformance/setup.sh installs, compiles and starts many snippets
// at a time, and says what is missing where one cannot run. Each language has a
// value and a script here. Which snippets are run, and what has to arrive, is for
// package conformance.
package lab
