// Runs snippets in pages of one headless Chromium. Input: a line of JSON for
// each snippet; output: a line for each page that has ended.
//
//   node page.mjs FOLDER-OF-NODE_MODULES PAGES-AT-A-TIME
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

const [folder, atATime] = process.argv.slice(2);
const { chromium } = createRequire(join(folder, "package.json"))("playwright-core");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const flags = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
if (process.env.TRUSTED_KEY) flags.push(`--ignore-certificate-errors-spki-list=${process.env.TRUSTED_KEY}`);

// What the page's own server answers: the libraries, and for each snippet a
// document and the snippet as a module.
const files = new Map([
  ["/jquery.js", readFileSync(join(folder, "node_modules/jquery/dist/jquery.min.js"))],
  ["/axios.js", readFileSync(join(folder, "node_modules/axios/dist/axios.min.js"))],
]);

function documentOf(id, library) {
  const script = library && `<script src="/${library}.js"></script>`;
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${script}<script type="module" src="/${id}.js"></script>`;
}

function answer(request, response) {
  const body = files.get(request.url);
  response.statusCode = body === undefined ? 404 : 200;
  response.setHeader("Content-Type", request.url.endsWith(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
  response.end(body);
}

// What hostile requests try, made to work in a page too.
function layCanary() {
  const trip = () => { globalThis.tripped = true; };
  globalThis.require = () => ({ writeFileSync: trip, execSync: trip });
}

// ended resolves when the snippet has had its answer and printed it, has
// failed, or does nothing any more. Some snippets print nothing.
function ended(page, origin, log) {
  return new Promise((resolve) => {
    const soon = (milliseconds) => setTimeout(resolve, milliseconds).unref();
    let sent = false;
    page.on("request", (request) => { sent ||= request.url().startsWith(origin); });
    page.on("requestfinished", (request) => {
      if (request.url().startsWith(origin)) soon(log.stdout.length ? 20 : 700);
    });
    page.on("requestfailed", () => soon(300));
    page.on("console", () => soon(sent ? 40 : 300));
    page.on("pageerror", () => soon(40));
    page.on("load", () => setTimeout(() => sent || resolve(), 1000).unref());
  });
}

// run opens the snippet in a page, which then belongs to that snippet alone.
async function run(page, base, job) {
  const log = { stdout: [], stderr: [] };
  files.set(`/${job.id}`, documentOf(job.id, job.library));
  files.set(`/${job.id}.js`, job.source);
  const started = performance.now();
  page.on("console", (m) => (m.type() === "error" ? log.stderr : log.stdout).push(m.text()));
  page.on("pageerror", (error) => log.stderr.push(`Uncaught ${error.name}: ${error.message}\n${error.stack}`));
  const end = ended(page, job.origin, log);
  await page.goto(`${base}/${job.id}`);
  const timedOut = await Promise.race([end, sleep(job.limit, true, { ref: false })]) === true;
  const canary = await page.evaluate(() => globalThis.tripped === true);
  page.removeAllListeners();
  files.delete(`/${job.id}`);
  files.delete(`/${job.id}.js`);
  const exit = log.stderr.length ? 1 : 0;
  const took = Math.round(performance.now() - started);
  return { id: job.id, exit, stdout: log.stdout.join("\n"), stderr: log.stderr.join("\n"), timedOut, canary, took };
}

const server = createServer(answer).listen(0, "127.0.0.1");
await new Promise((resolve) => server.on("listening", resolve));
const profile = mkdtempSync(join(tmpdir(), "chromium-"));
const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: flags });
const base = `http://127.0.0.1:${server.address().port}`;

const jobs = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
async function worker() {
  const page = await context.newPage();
  await page.addInitScript(layCanary);
  for (let next; !(next = await jobs.next()).done; ) {
    const outcome = await run(page, base, JSON.parse(next.value));
    process.stdout.write(JSON.stringify(outcome) + "\n");
  }
}
try {
  await Promise.all(Array.from({ length: Number(atATime) }, worker));
} finally {
  await context.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}
