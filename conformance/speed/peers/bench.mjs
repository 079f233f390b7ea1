// Prints, as Go's benchmarks do, what a peer takes for each of the requests that
// standard input has as JSON, by name, in the form that the peer works on.
//
//	node bench.mjs PEER <requests.json
import { readFileSync } from "node:fs";

const seconds = 1;

const peers = {
	async snippetz() {
		const { pythonRequests } = await import("@scalar/snippetz/plugins/python/requests");
		return (request) => pythonRequests.generate(request);
	},
	async httpsnippet() {
		const { HTTPSnippet } = await import("httpsnippet");
		return (request) => new HTTPSnippet(request).convert("python", "requests");
	},
};

// perCall is how many nanoseconds a call takes, warm.
function perCall(convert, request) {
	const start = performance.now();
	let calls = 0;
	let now = start;
	for (; now < start + seconds * 1e3; now = performance.now()) {
		for (let i = 0; i < 100; i++) {
			if (!convert(request).includes("requests")) {
				throw new Error("no code");
			}
		}
		calls += 100;
	}
	return [calls, ((now - start) * 1e6) / calls];
}

const name = process.argv[2];
const convert = await peers[name]();
for (const [request, har] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
	perCall(convert, har); // until it is compiled
	const [calls, nanoseconds] = perCall(convert, har);
	console.log(`Benchmark${name}/${request} ${calls} ${nanoseconds.toFixed(0)} ns/op`);
}
