import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { between, moved, shifted } from "../../main/js/capture/boxes.js";
import { shared, unpacked } from "../../main/js/capture/bring.js";
import { device } from "../../main/js/capture/device.js";
import { countWords, heading, placed } from "../../main/js/capture/form.js";
import { after, another, wasJoined } from "../../main/js/capture/outbox.js";
import { fitted, isPicture, pixels } from "../../main/js/capture/picture.js";
import { readable } from "../../main/js/capture/address/readable.js";
import { beside, inText, learn, read, shown, SUFFIXES, whose } from "../../main/js/capture/where.js";
import { counted } from "../../main/js/page/leaving.js";

learn(readFileSync(new URL("../../main/resources/io/vingt/merchant/addresses.txt", import.meta.url), "utf8"));

const MERCHANTS = [{ name: "Nordic Outdoor", sites: ["nordic.example"] }, { name: "Nordic Kids", sites: ["kids.nordic.example"] }];

test("reads an address however it was pasted or shared", () => {
  const same = { host: "shop.example", path: "/checkout/delivery" };
  for (const text of ["https://www.shop.example/checkout/delivery?cart=1#top", "SHOP.example/checkout/delivery/", "shop.example:8443/checkout/delivery",
    "Look at this: https://shop.example/checkout/delivery", "//shop.example//checkout/delivery", "https://me:secret@shop.example/checkout/delivery"]) {
    const { host, path } = read(text);
    assert.deepEqual({ host, path }, same, text);
  }
  assert.equal(read("https://shop.example/caf%C3%A9").path, "/café");
});

test("says why an address is none", () => {
  const wrong = Object.entries({
    "": "missing", "javascript:alert(1)": "notASite", "data:text/html,x": "notASite", "mailto:a@shop.example": "notASite", "a@shop.example": "notASite",
    "hello": "notASite", "http://localhost/x": "privateAddress", "http://127.0.0.1/": "aNumberNotAName", "http://2130706433/": "aNumberNotAName",
    "http://[::1]/": "aNumberNotAName", "http://192.168.1.1/": "aNumberNotAName", "printer.local/": "privateAddress", "file:///etc/passwd": "notASite",
  });
  for (const [text, why] of wrong) assert.equal(read(text).wrong, why, text);
});

test("reads every address as the server does", () => {
  const rows = JSON.parse(readFileSync(new URL("../resources/merchant/addresses.json", import.meta.url), "utf8"));
  assert.ok(rows.length > 200);
  for (const [typed, ...wanted] of rows) {
    const { host, path, wrong, shop, tells } = read(typed);
    const all = [host, path, `${tells ? "" : "? "}${shop}`];
    assert.deepEqual(wrong ? [wrong] : all.slice(0, Math.max(2, wanted.length)), wanted, typed);
  }
  const typed = new Set(rows.map(([one]) => one));
  for (const suffix of SUFFIXES) assert.ok(typed.has(suffix), `${suffix} is not held to the server's list`);
});

test("knows the merchant by the narrowest site that the host lies in", () => {
  const named = (address, merchants = MERCHANTS) => whose(read(address), merchants)?.name ?? null;
  assert.equal(named("pay.nordic.example"), "Nordic Outdoor");
  assert.equal(named("a.kids.nordic.example"), "Nordic Kids");
  assert.equal(named("notnordic.example"), null);
  const shops = [{ name: "Tea", sites: ["etsy.com/shop/tea"] }, { name: "Market", sites: ["market.example", "etsy.com"] },
    { name: "Two", sites: ["market.example/shops/two"] }];
  assert.equal(named("https://www.etsy.com/de/shop/Tea/sold", shops), "Tea");
  assert.equal(named("https://www.etsy.com/shop/coffee", shops), null, "a platform is nobody's");
  assert.equal(named("market.example/shops/two/cart", shops), "Two");
  assert.equal(named("market.example/shops/one", shops), "Market");
});

test("asks whose a neighbour's page is", () => {
  assert.equal(beside(read("brand.nordic.example"), [{ name: "N", sites: ["shop.nordic.example"] }]).name, "N");
  assert.equal(beside(read("other.example"), MERCHANTS), null);
  assert.equal(beside(read("https://www.etsy.com/listing/1"), MERCHANTS), null);
});

test("shows names of other alphabets where nobody can mistake them", () => {
  const rows = { "xn--boutique-des-cafs-qtb.example": "boutique-des-cafés.example", "xn--smrgs-pra0j.example/a": "smörgås.example/a",
    "xn--80ak6aa92e.example": "xn--80ak6aa92e.example", "xn--pypal-4ve.example": "xn--pypal-4ve.example", "xn--80as4b.example": "чай.example",
    "xn--80aa2cbv.ru": "сахар.ru", "xn--fiqs8s.example": "中国.example", "xn--\u0000.example": "xn--\u0000.example", "xn--.example": "xn--.example" };
  for (const [host, wanted] of Object.entries(rows)) assert.equal(readable(host), wanted);
});

test("keeps the words around an address, without what only held it", () => {
  const rows = JSON.parse(readFileSync(new URL("../resources/merchant/shared.json", import.meta.url), "utf8"));
  assert.ok(rows.length > 15);
  for (const [text, words] of rows) assert.equal(inText(text).words, words, text);
});

test("names the device as one would", () => {
  const iphone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";
  const ipad = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15";
  assert.equal(device(iphone), "iPhone, Safari 18");
  assert.equal(device(ipad, 5), "iPad, Safari 18");
  assert.equal(device("Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36"), "Android, Chrome 140");
  assert.equal(device("whatever"), "");
});

test("makes a title of the first sentence, and puts the place under the text", () => {
  assert.equal(heading("Pay stays grey. It did so yesterday too."), "Pay stays grey");
  assert.equal(heading("  Pay stays\ngrey"), "Pay stays");
  assert.ok(heading("word ".repeat(60)).length <= 91);
  assert.equal(placed(" Pay stays grey. ", { host: "shop.example", path: "/" }, "iPhone"), "Pay stays grey.\nshop.example · iPhone");
  assert.equal(shown({ host: "shop.example", path: "/a" }), "shop.example/a");
  assert.equal(countWords("Strip spaces — from the field.", "", "2 days"), 7);
});

test("covers whole pixels, rounded outwards and never beyond the picture", () => {
  assert.deepEqual(pixels({ x: 0.101, y: 0.101, width: 0.1, height: 0.1 }, { width: 100, height: 100 }), { x: 10, y: 10, width: 11, height: 11 });
  assert.deepEqual(pixels({ x: 0.9, y: 0.9, width: 0.5, height: 0.5 }, { width: 10, height: 10 }), { x: 9, y: 9, width: 1, height: 1 });
  assert.deepEqual(fitted(8000, 5000), { width: 2560, height: 1600 });
  assert.deepEqual(fitted(30, 20), { width: 30, height: 20 });
  assert.deepEqual(fitted(1170, 12_000), { width: 1170, height: 12_000 });
  assert.deepEqual(fitted(8700, 5800), { width: 2400, height: 1600 });
  assert.deepEqual(fitted(400, 24_000), { width: 266, height: 16_000 });
});

test("draws a box from any corner, moves and sizes it within the picture", () => {
  assert.deepEqual(between({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.125 }), { x: 0.25, y: 0.125, width: 0.5, height: 0.375 });
  assert.equal(moved({ x: 0, y: 0, width: 0.5, height: 0.5 }, [-1, 0], false).x, 0);
  assert.equal(moved({ x: 0.5, y: 0, width: 0.5, height: 0.5 }, [1, 0], false).x, 0.5);
  assert.ok(moved({ x: 0, y: 0, width: 0.5, height: 0.5 }, [1, 0], true).width > 0.5);
  assert.deepEqual(shifted({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 }, 0.125, 1), { x: 0.375, y: 0.5, width: 0.5, height: 0.5 });
});

test("tells a picture by its first bytes, whatever it is called", async () => {
  const file = (...parts) => new Blob(parts);
  assert.ok(await isPicture(file(new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10]))));
  assert.ok(await isPicture(file("RIFF", new Uint8Array(4), "WEBP")));
  assert.ok(!(await isPicture(file("<svg xmlns='http://www.w3.org/2000/svg'/>"))));
  assert.ok(!(await isPicture(file("<!doctype html>"))));
  assert.ok(!(await isPicture(file("RIFF", new Uint8Array(4), "WAVE"))));
});

test("takes of a fragment what it knows and nothing else", () => {
  const pack = (what) => `#bm=${encodeURIComponent(JSON.stringify(what))}`;
  const brought = unpacked(pack({ url: "https://shop.example/pay", title: "Pay", vp: [1440, 900], sel: "x", net: [{ u: "https://a.example/x?token=1", st: 404, ms: 3, k: "fetch" }, { u: 1 }], evil: 1 }));
  assert.deepEqual(brought.net, [{ u: "https://a.example/x", st: 404, ms: 3, k: "fetch" }]);
  assert.equal(brought.address, "https://shop.example/pay");
  const kept = (url) => unpacked(pack({ url })).address;
  assert.equal(kept("https://shop.example/index.php?route=checkout/cart&token=4f3a#x"), "https://shop.example/index.php?route=checkout/cart");
  assert.equal(kept("http://127.0.0.1:8080/cart?session=1#x"), "http://127.0.0.1:8080/cart");
  assert.equal("evil" in brought, false);
  for (const odd of ["", "#bm=%", "#bm=null", "#x", pack({ sel: "y".repeat(70_000) })]) assert.equal(unpacked(odd), null, odd.slice(0, 20));
  assert.equal(unpacked(pack({ url: { a: 1 }, vp: ["a", 2] })).address, "");
});

test("keeps what was shared with an address as what happens", () => {
  const told = (share) => { const { address, said, selected, title } = shared({ id: "1", ...share }); return [address, said, selected, title]; };
  assert.deepEqual(told({ text: "Pay is dead https://shop.example/cart" }), ["https://shop.example/cart", "Pay is dead", "", ""]);
  assert.deepEqual(told({ url: "https://shop.example/cart", text: "Pay is dead" }), ["https://shop.example/cart", "Pay is dead", "", ""]);
  assert.deepEqual(told({ url: "https://shop.example/cart", title: "Cart – Shop" }), ["https://shop.example/cart", "", "", "Cart – Shop"]);
  assert.deepEqual(told({ text: "only words" }), ["", "", "only words", ""]);
});

test("asks whose shop it is where the server does", () => {
  const one = { key: "k", state: "waiting", shots: [], report: {} };
  assert.equal(after(one, { status: 400, body: { field: "merchantName", detail: "whose?" } }).state, "asked");
  const known = after(one, { status: 409, body: { field: "merchantName", merchant: { id: "7", name: "Nordic" } } });
  assert.deepEqual([known.state, known.known], ["asked", "Nordic"]);
  assert.equal(after(one, { status: 409, body: { type: "/problems/running" } }).state, "waiting");
});

test("knows after every answer whether a report goes on waiting", () => {
  const one = { key: "k", state: "waiting", shots: [1], report: {} };
  assert.equal(after(one, { status: 201, body: { ticket: 7 } }).number, 7);
  assert.deepEqual(after(one, { status: 200, body: { ticket: 7 } }).shots, []);
  for (const status of [0, 401, 403, 429, 500, 503]) assert.equal(after(one, { status, body: null }).state, "waiting", String(status));
  for (const status of [400, 413, 415]) assert.equal(after(one, { status, body: { detail: "no" } }).why, "no", String(status));
  const refused = after(one, { status: 422, body: { findings: [{ rule: "FIX-02" }], draft: "12" } });
  assert.deepEqual([refused.state, refused.draft, refused.shots], ["refused", "12", [1]]);
});

test("keeps the pictures of a report that the server joined by itself, and sends it again as another", () => {
  const one = { key: "k", person: "7", state: "waiting", shots: [1], report: { v: 1 } };
  const joined = after(one, { status: 201, body: { ticket: 7, joined: true } });
  assert.deepEqual([wasJoined(joined), joined.shots], [true, [1]]);
  const again = another(joined, "l", 5);
  assert.deepEqual(again, { key: "l", person: "7", at: 5, state: "waiting", shots: [1], report: { v: 1, differsFrom: [7] } });
  assert.deepEqual(another({ ...again, number: 9 }, "m").report.differsFrom, [7, 9]);
  const said = after({ ...one, report: { v: 1, sameAs: 7 } }, { status: 201, body: { ticket: 7, joined: true } });
  assert.deepEqual([wasJoined(said), said.shots], [false, []]);
});

test("counts what is not sent as the language does", () => {
  const en = { one: "{0} report", other: "{0} reports" };
  assert.deepEqual([1, 2].map((number) => counted(number, "en", en)), ["1 report", "2 reports"]);
  const fr = { one: "{0} signalement", other: "{0} signalements" };
  assert.deepEqual([0, 1, 2].map((number) => counted(number, "fr", fr)), ["0 signalement", "1 signalement", "2 signalements"]);
});
