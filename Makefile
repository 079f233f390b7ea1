# test: all that runs on a machine with Go alone.   bench: speed.
# golden: write the goldens anew; read the diff.     lint: the linters.
# build: bin/snipgen, small and without C libraries.
# limits: measure inputs that are long in one way each, up to 64 MiB; writes docs/limits.md.
# conformance: run every snippet for real; conformance/setup.sh first.

.PHONY: build test bench golden lint limits conformance

build:
	CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o bin/snipgen ./cmd/snipgen

test:
	go test ./...

bench:
	go test -run '^$$' -bench . ./...

golden:
	go test . ./cmd/snipgen -update

lint:
	test -z "$$(gofmt -l .)"
	go vet ./...
	go tool staticcheck ./...
	GOOS=js GOARCH=wasm go build . ./parser ./generators/... ./templates ./request/...

conformance:
	SNIPGEN_REQUIRE=all go test -count=1 ./conformance/capture ./conformance/compare ./conformance/runner
	SNIPGEN_REQUIRE=all go test -count=1 -timeout 60m -v ./conformance

limits:
	SNIPGEN_LIMITS=1 go test -count=1 -timeout 180m -v -run Limits ./conformance/shapes -update
