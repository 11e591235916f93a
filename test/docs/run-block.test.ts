import { describe, expect, it } from 'vitest';
import { extractBlocks } from './extract-blocks.ts';
import { runBlock } from './run-block.ts';

const run = (language: string, ...lines: string[]): Promise<string[]> =>
  runBlock({ file: 'GUIDE.md', line: 1, language, text: `${lines.join('\n')}\n` });

describe('extracting blocks', () => {
  it('finds each block with its line, kind and text, in lists too', () => {
    const guide = [
      '# A',
      '```html',
      '<p>',
      '```',
      '1. do',
      '   ~~~SH',
      '   npm test',
      '   ~~~',
      '````',
      '```',
      '````',
    ];
    expect(extractBlocks('GUIDE.md', guide.join('\n'))).toEqual([
      { file: 'GUIDE.md', line: 2, language: 'html', text: '<p>\n' },
      { file: 'GUIDE.md', line: 6, language: 'sh', text: 'npm test\n' },
      { file: 'GUIDE.md', line: 9, language: '', text: '```\n' },
    ]);
  });

  it('says where a block begins that does not end', () => {
    expect(() => extractBlocks('GUIDE.md', 'a\n```js\nb')).toThrow(
      'GUIDE.md:2: this code block does not end',
    );
  });
});

it.each(['', 'python', 'toString'])('no block passes for want of a way to run it: %s', async (language) => {
  expect(await run(language, 'x')).toEqual([expect.stringContaining('html, ts, js, sh, json, yaml, text')]);
});

describe('a shell block', () => {
  it('may have commands that are there, comments, and the prompt of a shell', async () => {
    expect(
      await run(
        'sh',
        '$ npm ci',
        'npm ci && npm start',
        'npm test  # all of it',
        '',
        '# one file',
        'npx vitest run --project unit \\',
        '  test/docs/run-block.test.ts',
        'CI=true .ci/run',
        'npm run test:size -- --modules',
      ),
    ).toEqual([]);
  });

  it('keeps its line numbers after a line that goes on', async () => {
    expect(
      await run('sh', 'npx vitest run \\', '  --project unit \\', '  test/docs', 'npm run nothing'),
    ).toEqual([expect.stringMatching(/^GUIDE.md:5: npm run nothing: /)]);
  });

  it.each([
    ['npm run nothing', "GUIDE.md:2: npm run nothing: package.json has no script 'nothing'"],
    ['npx tsx build/nothing.ts', 'there is no file build/nothing.ts'],
    ['npx vitest run test/nothing.test.ts', 'there is no file test/nothing.test.ts'],
    ['npx nothing', "package.json has no command 'nothing'"],
    ['npm install left-pad', 'left-pad is not this package'],
    ['npm ci && npm run nothing', "package.json has no script 'nothing'"],
    ['rm -rf dist', 'not a command that is known here'],
  ])('may not say %s', async (command, fault) => {
    expect(await run('sh', command)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('a JSON or YAML block', () => {
  it.each([
    ['json', '{"a": 1}'],
    ['yaml', '- a: 1'],
  ])('%s has to parse', async (language, text) => {
    expect(await run(language, text)).toEqual([]);
    expect(await run(language, '{"a": [}')).toEqual([expect.stringContaining('Error')]);
  });
});

describe('an HTML block', () => {
  it('that loads the bridge has to count a booking', async () => {
    expect(await run('html', '<script src="https://site.example/js/bridge.js"></script>')).toEqual([]);
    expect(
      await run(
        'html',
        '<script src="bridge.js" async></script>',
        '<div data-oh-booking-calendar-id="BKC-1"></div>',
      ),
    ).toEqual([]);
  });

  it('that only names the bridge is found out', async () => {
    expect(await run('html', '<script type="text/plain" src="bridge.js"></script>')).toEqual([
      expect.stringContaining('no bridge started'),
    ]);
  });

  it('that hinders the bridge is found out', async () => {
    expect(
      await run(
        'html',
        '<script src="bridge.js"></script>',
        "<script>bookingBridge('uninstall'); bookingBridge = () => {}; SOAfterConfirmationFunction = () => {}</script>",
      ),
    ).toEqual(['a booking on this page reached no data layer']);
  });

  it('may load the scripts that it is about, and no others', async () => {
    expect(await run('html', '<script src="https://cdn.oncehub.com/mergedjs/so.js"></script>')).toEqual([]);
    expect(await run('html', '<script src="https://cdn.example/x.js"></script>')).toEqual([
      'loads https://cdn.example/x.js, which is no script that we know',
    ]);
  });

  it('may not throw', async () => {
    expect(await run('html', '<script>nothing.there()</script>')).toEqual([
      expect.stringContaining('nothing is not defined'),
    ]);
  });
});

describe('a script block', () => {
  it('runs on a page with the bridge', async () => {
    expect(
      await run('js', "bookingBridge('configure', { eventName: 'booked' });", 'dataLayer.push({ a: 1 });'),
    ).toEqual([]);
    expect(await run('js', 'nothing.there();')).toEqual([expect.stringContaining('nothing is not defined')]);
    expect(await run('js', 'const a = ;')).toEqual([expect.stringContaining('Unexpected ";"')]);
  });

  it('may import the package by its name', async () => {
    expect(await run('js', "import { install } from 'booking-bridge';", 'install();')).toEqual([]);
  });

  it('in TypeScript has to fit the types that are published', async () => {
    expect(
      await run('ts', "import { install } from 'booking-bridge';", "install({ eventName: 'booked' });"),
    ).toEqual([]);
    expect(
      await run('ts', "import { install } from 'booking-bridge';", 'install({ eventName: 1 });'),
    ).toEqual([expect.stringContaining('TS2322')]);
  }, 20_000);

  it('runs in Node if it imports anything of Node', async () => {
    expect(await run('js', "import { ok } from 'node:assert';", 'ok(true);')).toEqual([]);
    expect(await run('js', "import { ok } from 'node:assert';", "ok(false, 'not so');")).toEqual([
      expect.stringContaining('not so'),
    ]);
  }, 20_000);
});
