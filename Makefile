# test: all that runs on a machine with Go alone.   bench: speed.
# golden: write the goldens anew; read the diff.     lint: the linters.
# conformance: run every snippet for real; conformance/setup.sh first.

.PHONY: test bench golden lint conformance

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
	SNIPGEN_REQUIRE=all go test -count=1 -timeout 60m -v ./conformance/...
