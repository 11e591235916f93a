import type { CompiledProgram, Place } from '../contracts.ts';
import { placeInFile, type Scenario, type Template } from '../file/index.ts';
import { compileProgram, SyntaxFault } from '../language/index.ts';
import { markStatements } from './mark-statements.ts';

export interface CompiledScenario {
  program: CompiledProgram;
  /** Of each mark, in the file. */
  places: Place[];
}

/** Why a scenario cannot run, in the words of the parser, with the place in the file. */
export interface Refusal {
  message: string;
  place: Place;
}

/** The template's code, compiled once for all scenarios. */
export function compileCode({ code, codePlace }: Template): CompiledProgram | Refusal {
  return explainFaults(
    () => compileProgram(code),
    (place) => placeInFile(codePlace, place),
  );
}

/** The setup and the scenario as the one program that they are, so that the setup's names are known in it. */
export function compileScenario({ tests }: Template, scenario: Scenario): CompiledScenario | Refusal {
  const { setup, setupPlace } = tests;
  const setupLines = setup.split(/\r\n|\n|\r/).length;
  const locate = ({ line, column }: Place) =>
    line > setupLines
      ? placeInFile(scenario.codePlace, { line: line - setupLines, column })
      : placeInFile(setupPlace, { line, column });
  const code = `${setup}\n${scenario.code}`;
  return explainFaults(() => {
    compileProgram(code);
    const { text, places } = markStatements(code);
    return { program: compileProgram(text), places: places.map(locate) };
  }, locate);
}

function explainFaults<Result>(compile: () => Result, locate: (place: Place) => Place): Result | Refusal {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    return { message: error.message, place: locate(error) };
  }
}
