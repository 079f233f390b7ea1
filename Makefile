# test: all that runs on a machine with Go alone.   bench: speed.
# speed: measure beside other programs, which npm installs; writes docs/speed.md.
# golden: write the goldens anew; read the diff.     lint: the linters.
# build: bin/snipgen, small and without C libraries.
# counts: count the statements for inputs that are long in one way each: four times the input, four times the work.
# limits: measure inputs that are long in one way each, up to 64 MiB; writes docs/limits.md.
# conformance: run for real what covers each target; conformance/setup.sh first.
# conformance-full: run everything, and make docs/conformance.md. With SNIPGEN_REUSE=1
# what held before is not run again while code, runtimes and laboratory are the same bytes.
# style: each language's own formatter and linters over what covers each target; make style STYLE=-code
# shows what they say, STYLE=-corpus asks about every request.
# mutate: break what plans, quotes and compares, place by place, and tell what no unit test sees;
# SNIPGEN_MUTANTS says how many of each package are tried, 0 for all.
# attack: random requests for labels that lie, long ones, planted secrets; for SNIPGEN_ATTACK,
# ten minutes if it is not set. TestAttack tries an hour with
#     make attack SNIPGEN_ATTACK=60m
# and says with which seed to look again:
#     SNIPGEN_CONFORMANCE=1 go test ./conformance -run TestAttack -target ID -seed N -code

.PHONY: build test bench speed golden lint counts limits conformance conformance-full style attack mutate

build:
	CGO_ENABLED=0 go build -trimpath -ldflags "-s -w" -o bin/snipgen ./cmd/snipgen

test:
	go test ./...

bench:
	go test -run '^$$' -bench . ./...

speed:
	go run ./conformance/speed -install -update

golden:
	go test ./generators/template -run TestTreesAreCurrent -update
	go test ./generators/template -run TestCover -update
	go test . ./cmd/snipgen -update

lint:
	test -z "$$(gofmt -l .)"
	go vet ./...
	go tool staticcheck ./...
	go tool gocognit -over 20 -ignore 'testdata|node_modules' .
	GOOS=js GOARCH=wasm go build . ./parser/... ./generators/... ./templates ./request/...

conformance:
	SNIPGEN_REQUIRE=all go test -count=1 ./verify/... ./conformance/lab
	SNIPGEN_REQUIRE=all go test -count=1 -timeout 60m -v -skip '^TestMatrix$$' ./conformance

conformance-full:
	SNIPGEN_REQUIRE=all go test -count=1 ./verify/... ./conformance/lab
	SNIPGEN_REQUIRE=all go test -count=1 -timeout 120m -v ./conformance -update

style:
	SNIPGEN_REQUIRE=all go test -count=1 -run 'Planted|Language' ./conformance/lab
	SNIPGEN_REQUIRE=all go test -count=1 -timeout 30m -v ./conformance/style $(STYLE)

SNIPGEN_ATTACK ?= 10m

attack: counts
	SNIPGEN_CONFORMANCE=1 SNIPGEN_ATTACK=$(SNIPGEN_ATTACK) go test -count=1 -timeout 0 -v -run 'Attack|Edges|Long' ./conformance
	SNIPGEN_SECRETS=12000 go test -count=1 -timeout 0 -v -run PlantedSecrets .

SNIPGEN_MUTANTS ?= 40

mutate:
	go run ./conformance/mutate -sample $(SNIPGEN_MUTANTS)

counts:
	SNIPGEN_COUNTS=1 go test -count=1 -timeout 30m -run Counts ./conformance/shapes

limits:
	SNIPGEN_LIMITS=1 go test -count=1 -timeout 180m -v -run Limits ./conformance/shapes -update
