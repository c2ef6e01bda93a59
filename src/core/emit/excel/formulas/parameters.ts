import type { Body, Program, ProgramRule } from '../../../language/program.ts';
import { definedName } from '../address.ts';

/** One value of a parameter, in the months it holds, with the name formulas know it by. */
export interface ParameterLine {
  readonly rule: ProgramRule;
  readonly body: Body;
  readonly index: number;
  readonly name: string;
}

/** The parameters of a program, a line for each value that holds some part of the period. */
export function parameterLines({ rules }: Program, taken: Set<string>): readonly ParameterLine[] {
  return rules.filter(({ kind }) => kind === 'parameter').flatMap((rule) => rule.bodies.map((body, index): ParameterLine => {
    const from = rule.bodies.length > 1 ? ` ${body.version.interval.from}` : '';
    return { rule, body, index, name: definedName(`${rule.name}${from}`, taken) };
  }));
}
