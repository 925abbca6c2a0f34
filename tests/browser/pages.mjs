// Opens every page of a dossier and of a desk in a real browser, clicks through, and fails on the
// first thing that a reader would trip over: an error on the console, a link that leads nowhere, a
// finding of axe, a page that does not work from the keyboard or without script.
//
// node pages.mjs ONRECORD [SHOTS]   from the root of the repository
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [, , onrecord = "target/release/onrecord", shots] = process.argv;
const browserPath = process.env.CHROMIUM || "/usr/bin/chromium";
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const room = mkdtempSync(join(tmpdir(), "onrecord-browser-"));
const PILE = "examples/harbour";
const ISSUES = "examples/harbour-issues.toml";

/** Quotation marks are made by the style and belong to no link: a click goes to the words. */
const ON_WORDS = { position: { x: 40, y: 9 } };

let checks = 0;
const faults = [];
const check = (holds, words) => {
  checks += 1;
  if (!holds) faults.push(words);
  return holds;
};

const dossier = join(room, "dossier.html");
const made = spawnSync(onrecord, ["export", "--format", "html", "--issues", ISSUES, "-o", dossier, PILE], { encoding: "utf8" });
if (made.status !== 0) throw new Error(`no dossier: ${made.stderr}`);

// --- the desk -------------------------------------------------------------------------------------
const desk = spawn(onrecord, ["serve", "--port", "0", "--issues", ISSUES, PILE], { stdio: ["ignore", "pipe", "inherit"] });
const address = await new Promise((resolve, reject) => {
  let said = "";
  const late = setTimeout(() => reject(new Error("the desk did not say where it is")), 120000);
  desk.stdout.on("data", (bytes) => {
    said += bytes;
    const found = said.match(/http:\/\/\S+/);
    if (found) { clearTimeout(late); resolve(found[0].replace(/\/$/, "")); }
  });
  desk.on("exit", (code) => reject(new Error(`the desk ended with ${code}`)));
});

// Whatever happens, the desk ends with the test.
process.on("exit", () => desk.kill("SIGKILL"));

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const opened = async (options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`${page.url()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(file:|data:|blob:)/.test(url) && !url.startsWith(address)) faults.push(`${page.url()} asks for ${url}`);
  });
  return page;
};

const axe = async (page, name) => {
  // Scripts are put in by the test itself, past the policy of the page. The size of targets (WCAG 2.2)
  // is left out: quotations are links within sentences, which that rule excepts and axe does not.
  const found = await page.evaluate(async (source) => {
    // eslint-disable-next-line no-eval
    if (!window.axe) (0, eval)(source);
    const result = await window.axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] });
    return result.violations.map((one) => `${one.impact} ${one.id}: ${one.help} (${one.nodes.length}) ${one.nodes[0].html.slice(0, 160)}`);
  }, axeSource);
  check(found.length === 0, `${name}: axe: ${found.join("\n    ")}`);
};

const narrow = async (page, name) => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  check(over <= 1, `${name}: ${over} px wider than the screen`);
};

const shot = async (page, name, fullPage = false) => {
  if (shots) { mkdirSync(shots, { recursive: true }); await page.screenshot({ path: join(shots, `${name}.png`), fullPage }); }
};

/** Links within a page whose place is missing. */
const lost = (page) => page.evaluate(() => [...document.querySelectorAll("a[href^='#']")]
  .map((link) => link.getAttribute("href").slice(1))
  .filter((place) => place && !document.getElementById(place)));

// --- the dossier ----------------------------------------------------------------------------------
const url = pathToFileURL(dossier).href;
for (const [scheme, widths] of [["light", [1280, 390]], ["dark", [1280]]]) {
  for (const width of widths) {
    // Axe needs a page that may evaluate; the dossier has no policy of its own on disk.
    const page = await opened({ colorScheme: scheme, viewport: { width, height: 900 } });
    const started = Date.now();
    await page.goto(url);
    check(Date.now() - started < 30000, `dossier ${width}: slow to open`);
    await narrow(page, `dossier ${width}`);
    check((await lost(page)).length === 0, `dossier: links to nowhere: ${await lost(page)}`);
    await axe(page, `dossier ${scheme} ${width}`);
    await shot(page, `dossier-${scheme}-${width}`);
    await page.context().close();
  }
}
{
  const page = await opened();
  await page.goto(url);
  // A click on a quotation leads to its sentence, and the number back to the claim.
  await page.locator(".claim .said a.quote").first().click(ON_WORDS);
  const sentence = await page.evaluate(() => location.hash);
  check(/^#t\d+$/.test(sentence), `a quotation leads to ${sentence}`);
  check(await page.locator(sentence).isVisible(), "the sentence is not shown");
  check((await page.locator(".text .lit").count()) > 0, "the sentence is not picked out");
  check(await page.locator("button.back").isVisible(), "no way back is offered");
  await page.locator(sentence).click();
  check(/^#c\d+$/.test(await page.evaluate(() => location.hash)), "the number does not lead to the claim");
  await page.locator("button.back").click();
  await page.waitForFunction((hash) => location.hash === hash, sentence);
  // The ways through a station are picked out.
  const station = page.locator(".claim svg a.cut").first();
  await station.scrollIntoViewIfNeeded();
  await station.hover();
  check((await page.locator(".said > .lit").count()) > 0, "a station picks no statement out");
  // The sentence is shown beside the link to it.
  await page.locator(".claim .said a.quote").first().hover(ON_WORDS);
  await page.locator("#peek").waitFor({ state: "visible", timeout: 3000 });
  await page.keyboard.press("Escape");
  check(await page.locator("#peek").isHidden(), "Escape does not close what is shown beside a link");
  // Finding narrows what is shown.
  const all = await page.locator(".claim:visible").count();
  await page.fill("#find", "dockers");
  await page.waitForFunction(() => document.getElementById("found").textContent !== "");
  const some = await page.locator(".claim:visible").count();
  check(some > 0 && some < all, `finding shows ${some} of ${all} claims`);
  await page.fill("#find", "");
  await page.waitForFunction(() => document.getElementById("found").textContent === "");
  await page.selectOption("select", "reports");
  const counts = await page.locator("#story-1 .claim").evaluateAll((list) => list.map((one) => Number(one.dataset.reports)));
  check(counts.every((count, at) => at === 0 || counts[at - 1] >= count), `claims are not sorted: ${counts}`);
  // The keyboard reaches the stations of a drawing and opens their sentence.
  const first = page.locator(".claim svg a").first();
  await first.focus();
  await page.keyboard.press("Enter");
  check(/^#(t|b)/.test(await page.evaluate(() => location.hash)), "Enter on a station leads nowhere");
  await page.context().close();
}
{
  const page = await opened({ javaScriptEnabled: false });
  await page.goto(url);
  check((await page.locator(".claim").count()) > 3, "without script there are no claims");
  await page.locator(".claim .said a.quote").first().click(ON_WORDS);
  check(/#t\d+$/.test(page.url()), "without script a quotation leads nowhere");
  check((await page.locator(".tools").count()) === 0, "without script there are tools that do nothing");
  await page.context().close();
}
{
  const page = await opened();
  await page.goto(url);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  check(pdf.length > 20000, "nothing is printed");
  await page.emulateMedia({ media: "print" });
  check(await page.locator(".tools").isHidden(), "tools are printed");
  check((await page.locator(".once .said li").first().isVisible()), "folded claims are not printed");
  if (shots) writeFileSync(join(shots, "dossier.pdf"), pdf);
  await page.context().close();
}

// --- every page of the desk -----------------------------------------------------------------------
{
  // The policy of the desk allows no evaluation, and the test needs it for axe alone.
  const page = await opened({ bypassCSP: true });
  const todo = ["/"];
  const seen = new Set(todo);
  const byKind = {};
  while (todo.length) {
    const path = todo.shift();
    const answer = await page.goto(address + path);
    check(answer.status() === 200, `${path}: ${answer.status()}`);
    if (path.startsWith("/api/")) continue;
    const kind = path.split("?")[0].replace(/[^/]*\d[^/]*/, "*");
    byKind[kind] = (byKind[kind] || 0) + 1;
    check((await lost(page)).length === 0, `${path}: links to nowhere: ${await lost(page)}`);
    check((await page.locator("h1").count()) === 1, `${path}: not one first heading`);
    if (byKind[kind] <= 2 && path !== "/dossier.html") {
      await axe(page, `desk ${path}`);
      await shot(page, `desk${path.replace(/[^a-z0-9]+/gi, "-")}`);
      await page.setViewportSize({ width: 390, height: 844 });
      await narrow(page, `desk ${path} at 390`);
      if (byKind[kind] === 1) await shot(page, `desk${path.replace(/[^a-z0-9]+/gi, "-")}-390`);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    const links = await page.evaluate(() => [...document.querySelectorAll("a[href^='/']")].map((link) => link.getAttribute("href").split("#")[0]));
    for (const link of links) {
      const kindOf = link.split("?")[0].replace(/[^/]*\d[^/]*/, "*");
      const enough = [...seen].filter((one) => one.split("?")[0].replace(/[^/]*\d[^/]*/, "*") === kindOf).length >= 12;
      if (!seen.has(link) && !enough) { seen.add(link); todo.push(link); }
    }
  }
  check(Object.keys(byKind).length >= 18, `only these pages were found: ${Object.keys(byKind)}`);
  await page.context().close();
}
{
  // Under the policy of the desk, as a reader has it.
  const page = await opened();
  await page.goto(`${address}/claims`);
  await page.fill("main input[name=q]", "terminal");
  await page.selectOption("select[name=sort]", "reports");
  await page.click("main button");
  check((await page.locator("table.claims tbody tr").count()) > 0, "filtered claims are missing");
  await page.locator("table.claims tbody a.quote").first().click(ON_WORDS);
  check(/\/claims\/r[0-9a-f]{16}-\d+$/.test(page.url()), `a claim is at ${page.url()}`);
  // A verdict is given, stands beside the record, and is taken back.
  await page.locator(".said .beside summary").first().click();
  await page.locator(".said .beside button[value=reject]").first().click();
  check((await page.locator(".said .given.reject").count()) === 1, "the verdict does not stand beside the statement");
  await page.goto(`${address}/verdicts`);
  check((await page.locator("tbody tr").count()) === 1, "the verdict is not on the list");
  await page.locator("tbody button").click();
  check((await page.locator("tbody tr.undone").count()) === 1, "the verdict was not taken back");
  // So it is with findings that go by their places.
  for (const list of ["/drift", "/conflicts", "/shared"]) {
    await page.goto(`${address}${list}`);
    const record = page.locator("article", { has: page.locator(".beside") }).first();
    await record.locator(".beside summary").click();
    await record.locator(".beside button[value=reject]").click();
    check((await page.locator(".given.reject").count()) >= 1, `no verdict stands beside a record of ${list}`);
    await page.locator(".given.reject button").first().click();
    check((await page.locator(".given.reject").count()) === 0, `a verdict on a record of ${list} was not taken back`);
  }
  // Search.
  await page.goto(address);
  await page.fill("#q", "\"senior harbour official\"");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search/);
  check((await page.locator(".hits mark").count()) > 0, "a phrase is not found");
  // Files are added, and how far they are comes by itself.
  await page.goto(`${address}/intake`);
  const before = Number((await page.locator("#progress").textContent()).match(/\d+/)[0]);
  await page.setInputFiles("#files", {
    name: "../../late.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Lake Post\n\nThe deep-water terminal in Port Halden will stay open, the mayor of Lake said on Friday.\n"),
  });
  await page.click("#drop button");
  await page.waitForFunction((n) => Number((document.getElementById("progress").textContent.match(/^(\d+) report/) || [])[1]) === n + 1, before, { timeout: 60000 });
  await page.goto(`${address}/reports?q=late.txt`);
  check((await page.locator("tbody tr").count()) === 1, "the added report is not listed");
  // Files are dropped.
  await page.goto(`${address}/intake`);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["Hill Post\n\nThe bridge will be shut in May, the mayor of Hill said.\n"], "dropped.txt", { type: "text/plain" }));
    document.getElementById("drop").dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.waitForFunction((n) => Number((document.getElementById("progress").textContent.match(/^(\d+) report/) || [])[1]) === n + 2, before, { timeout: 60000 });
  // The keyboard: the first stop leads to the content.
  await page.goto(address);
  await page.keyboard.press("Tab");
  check((await page.evaluate(() => document.activeElement.className)) === "skip", "the first stop of the keyboard is not the way to the content");
  await page.context().close();
}
{
  const page = await opened({ javaScriptEnabled: false });
  for (const path of ["/", "/claims", "/stories", "/drift", "/figures"]) {
    await page.goto(address + path);
    check((await page.locator("main a").count()) > 0, `${path} is empty without script`);
  }
  await page.goto(`${address}/intake`);
  await page.setInputFiles("#files", { name: "plain.txt", mimeType: "text/plain", buffer: Buffer.from("Dale Post\n\nThe road will be shut in May, the mayor of Dale said.\n") });
  await page.click("#drop button");
  check(/\/intake$/.test(page.url()), "without script files cannot be added");
  await page.context().close();
}

await browser.close();

// --- who may ask ----------------------------------------------------------------------------------
const asked = (path, options) => fetch(address + path, { redirect: "manual", ...options });
const form = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "record=r1&kind=note&value=x" };
check((await asked("/verdicts", { ...form, headers: { ...form.headers, "sec-fetch-site": "cross-site" } })).status === 403, "a write of another site is taken");
check((await asked("/verdicts", { ...form, headers: { ...form.headers, origin: "http://evil.example" } })).status === 403, "a write of another origin is taken");
for (const path of ["/reports/..%2f..%2fetc%2fpasswd", "/%2e%2e/%2e%2e/etc/passwd", "/style.css/../../Cargo.toml", "/claims/r0-0", "/sources/99999999", "/api/claims/x"]) {
  check((await asked(path)).status === 404, `${path}: ${(await asked(path)).status}`);
}
const policy = (await asked("/")).headers.get("content-security-policy") || "";
check(/script-src 'self'/.test(policy) && !/unsafe/.test(policy), `the policy is ${policy}`);
const description = await (await asked("/api/openapi.json")).json();
const claims = await (await asked("/api/claims")).json();
const sources = await (await asked("/api/sources")).json();
for (const [path, ways] of Object.entries(description.paths)) {
  if (!ways.get) continue;
  const id = path.includes("sources") ? sources.records[0].id : path.includes("reports") || path.includes("stories") ? claims.records[0].reports[0] : claims.records[0].id;
  const answer = await asked(path.replace("{id}", id));
  check(answer.status === 200, `${path}: ${answer.status}`);
  check((answer.headers.get("content-type") || "").startsWith("application/json"), `${path} is no JSON`);
}
const style = (await (await asked("/style.css")).text()).length;
const script = (await (await asked("/script.js")).text()).length;
check(style + script < 60000, `style and script are ${style + script} bytes`);

// --- the end --------------------------------------------------------------------------------------
desk.removeAllListeners("exit");
const code = new Promise((resolve) => desk.on("exit", resolve));
desk.kill("SIGTERM");
const how = await Promise.race([code, new Promise((resolve) => setTimeout(resolve, 10000, "nothing"))]);
check(how === 0, `the desk ended with ${how} when told to stop`);
rmSync(room, { recursive: true, force: true });
if (faults.length) {
  console.error(faults.map((fault) => `FAULT ${fault}`).join("\n"));
  console.error(`browser: ${faults.length} faults in ${checks} checks`);
  process.exit(1);
}
console.log(`browser: ${checks} checks passed; style and script ${style + script} bytes`);
