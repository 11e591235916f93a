import { parseArgs } from 'node:util';
import { ENGINE_NAMES, type EngineName } from '../browser/drivers/engine.ts';

export interface Options {
  engines: EngineName[];
  rounds: number;
  check: boolean;
  json: boolean;
}

/** @throws {Error} naming the option that is unknown or has a value of no use. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      engine: { type: 'string', multiple: true, default: ['chromium'] },
      rounds: { type: 'string', default: '200' },
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { check, json } = values;
  return { engines: values.engine.map(readEngine), rounds: readRounds(values.rounds), check, json };
}

function readEngine(text: string): EngineName {
  const name = ENGINE_NAMES.find((known) => known === text);
  if (name) return name;
  throw new Error(`--engine ${text}: there is none of that name, only ${ENGINE_NAMES.join(', ')}.`);
}

function readRounds(text: string): number {
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new Error(`--rounds ${text}: give a whole number from 1 on.`);
}
