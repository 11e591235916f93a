import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeEngines } from './drivers/describe-engines.ts';
import type { Page } from './drivers/engine.ts';

let server: Server;
let port: number;

const INNER = `<!doctype html><button id="inner" onclick="parent.postMessage('clicked ' + word.value, '*')">In</button>
  <input id="word">`;

const outer = () => `<!doctype html><title>Outer</title>
  <button id="outer" onclick="this.textContent = 'Clicked, ' + event.isTrusted">Out</button>
  <input id="name">
  <iframe src="http://localhost:${port}/inner"></iframe>
  <script>const messages = []; addEventListener('message', (event) => messages.push(event.data));</script>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(request.url === '/inner' ? INNER : outer());
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => void server.close());

describeEngines('an engine', (engine) => {
  let page: Page;

  beforeAll(async () => {
    page = await engine().open(`http://127.0.0.1:${port}/`);
  });

  afterAll(() => page.close());

  it('evaluates an expression in the page', async () => {
    expect(await page.evaluate('document.title')).toBe('Outer');
  });

  it('awaits a promise', async () => {
    expect(await page.evaluate('new Promise((resolve) => setTimeout(resolve, 5, "later"))')).toBe('later');
  });

  it('carries any text unchanged', async () => {
    expect(await page.evaluate(String.raw`'\u0000 "é" \u{1F600} \n' // with a comment`)).toBe(
      '\u0000 "é" \u{1F600} \n',
    );
  });

  it('refuses a value that is no string', async () => {
    await expect(page.evaluate('undefined')).rejects.toThrow('the value is no string but undefined');
  });

  it('passes on the error of the page', async () => {
    await expect(page.evaluate('missing.thing')).rejects.toThrow('missing');
  });

  it('clicks with a trusted event', async () => {
    await page.click('#outer');
    expect(await page.evaluate('document.querySelector("#outer").textContent')).toBe('Clicked, true');
  });

  it('types into a field', async () => {
    await page.type('#name', 'Renée');
    expect(await page.evaluate('document.querySelector("#name").value')).toBe('Renée');
  });

  it('types and clicks inside an iframe of another origin', async () => {
    const inner = page.frame('iframe');
    await inner.type('#word', 'here');
    await inner.click('#inner');
    await page.waitFor('messages.length === 1');
    expect(await page.evaluate('messages[0]')).toBe('clicked here');
    expect(await inner.evaluate('location.hostname')).toBe('localhost');
  });

  it('says which condition did not come true', async () => {
    await expect(page.waitFor('messages.length === 99', 100)).rejects.toThrow('messages.length === 99');
  });

  it('opens pages that share no storage', async () => {
    await page.evaluate('(localStorage.setItem("seen", "yes"), "done")');
    const other = await engine().open(`http://127.0.0.1:${port}/`);
    expect(await other.evaluate('String(localStorage.getItem("seen"))')).toBe('null');
    await other.close();
  });

  it('keeps storage when the page goes elsewhere', async () => {
    await page.evaluate('(localStorage.setItem("kept", "yes"), "done")');
    await page.goto(`http://127.0.0.1:${port}/again`);
    expect(await page.evaluate('String(localStorage.getItem("kept"))')).toBe('yes');
  });

  it('writes a screenshot of the asked size', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drivers-'));
    const small = await engine().open(`http://127.0.0.1:${port}/`, { width: 480, height: 640 });
    await small.screenshot(join(folder, 'page.png'));
    const png = await readFile(join(folder, 'page.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([480, 640]);
    await small.close();
    await rm(folder, { recursive: true });
  });

  it('tells uncaught errors where it can read the console', async () => {
    await page.evaluate('(setTimeout(() => { throw new Error("loud") }), "done")');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100, "waited"))');
    expect(page.console.some((line) => line.includes('loud'))).toBe(engine().readsConsole);
  });
});
