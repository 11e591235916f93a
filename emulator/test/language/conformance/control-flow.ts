import { fails, gives } from './rows.ts';

const trace = 'const log = []; ';

export const controlFlow = [
  gives("if (0) { return 'a'; } return 'b';", 'b'),
  gives("if ('') return 'a'; else if (1) return 'b'; else return 'c';", 'b'),
  gives('let n = 0; while (true) { n++; if (n > 4) { break; } } return n;', 5),
  gives(
    `${trace}let n = 0; while (n < 5) { n++; if (n % 2) { continue; } log.push(n); } return log;`,
    [2, 4],
  ),
  gives('let n = 0; do { n++; } while (n < 3); return n;', 3),
  gives('let n = 0; do { n++; } while (false); return n;', 1),
  gives('let n = 0; do { n++; if (n < 3) { continue; } break; } while (true); return n;', 3),
  gives('let n = 0; for (;;) { n++; if (n === 3) { break; } } return n;', 3),
  gives(`${trace}for (let i = 0, j = 5; i < j; i++, j--) { log.push(i + j); } return log;`, [5, 5, 5]),
  gives(
    `${trace}for (let i = 0; i < 4; i++) { if (i === 1) { continue; } log.push(i); } return log;`,
    [0, 2, 3],
  ),
  gives(
    `${trace}for (let i = 0; i < 2; i++) { for (let j = 0; j < 3; j++) { if (j === 1) { break; } log.push([i, j]); } } return log;`,
    [
      [0, 0],
      [1, 0],
    ],
  ),
  gives('const f = () => { for (const x of [1, 2]) { while (true) { return x; } } }; return f();', 1),
  gives('for (const k in { a: 1 }) { return k; }', 'a'),
  gives(`${trace}for (const k in 'ab') { log.push(k); } return log;`, [0, 1]),
  gives(
    `${trace}for (const k in null) { log.push(k); } for (const k in undefined) { log.push(k); } for (const k in true) { log.push(k); } return log;`,
    [],
  ),
  gives(`${trace}const a = ['x', 'y']; a.p = 1; a.q = 2; for (const k in a) { log.push(k); } return log;`, [
    'p',
    'q',
    '0',
    '1',
  ]),
  gives(`${trace}const a = []; a[2] = 1; for (const k in a) { log.push(k); } return log;`, ['2']),
  gives(`${trace}const o = { a: 1 }; for (const k in o) { o.b = 2; log.push(k); } return log;`, ['a']),
  gives(`${trace}for (const k in [1]) { log.push(typeof k); } return log;`, ['string']),
  gives(`${trace}for (const k in 'a1'.match('[0-9]')) { log.push(k); } return log;`, [
    'index',
    'input',
    'groups',
    '0',
  ]),
  gives(`let k; for (k in { a: 1, b: 2 }) { k; } return k;`, 'b'),
  gives(`${trace}for (const c of 'ab') { log.push(c); } return log;`, ['a', 'b']),
  gives(
    `${trace}const a = [1, 2]; for (const x of a) { log.push(x); if (x === 1) { a.push(3); } } return log;`,
    [1, 2, 3],
  ),
  gives(`${trace}const a = []; a[1] = 1; for (const x of a) { log.push(x); } return log;`, [undefined, 1]),
  fails('for (const x of { a: 1 }) { x; }', 'The value is not iterable.'),
  fails('for (const x of 5) { x; }', 'The value is not iterable.'),
  fails('for (const x of undefined) { x; }', 'The value is not iterable.'),
  fails('for (const x of () => 1) { x; }', 'The value is not iterable.'),
  gives(
    `${trace}switch (2) { case 1: log.push(1); case 2: log.push(2); case 3: log.push(3); break; case 4: log.push(4); } return log;`,
    [2, 3],
  ),
  gives(`${trace}switch (2) { case 2: log.push(2); default: log.push('d'); } return log;`, [2, 'd']),
  gives(`${trace}switch (9) { default: log.push('d'); case 1: log.push(1); } return log;`, ['d']),
  gives(`${trace}switch (1) { default: log.push('d'); break; case 1: log.push(1); } return log;`, [1, 'd']),
  gives("switch (1) { default: return 'd'; case 1: return 1; }", 1),
  gives("switch ('1') { case 1: return 'number'; case '1': return 'text'; }", 'text'),
  gives('switch (0 / 0) { case 0 / 0: return true; default: return false; }', false),
  gives("const a = 2; switch (true) { case a > 1: return 'more'; default: return 'less'; }", 'more'),
  gives('switch (1) { } return 2;', 2),
  gives(
    `${trace}for (const x of [1, 2, 3]) { switch (x) { case 2: continue; default: log.push(x); } } return log;`,
    [1, 3],
  ),
  gives(`${trace}for (const x of [1, 2]) { switch (x) { case 1: break; } log.push(x); } return log;`, [1, 2]),
  gives('return 1; return 2;', 1),
  gives('{ { return 1; } }', 1),
  gives(';;;', undefined),
  gives('', undefined),
];
