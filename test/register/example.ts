import { readdirSync, readFileSync } from 'node:fs';
import { indexRegister } from '../../src/core/register/index/index-register.ts';
import type { RegisterIndex } from '../../src/core/register/index/register-index.ts';
import { readRegister } from '../../src/core/register/reading/read-register.ts';
import type { Asked } from '../../src/core/register/index/visible.ts';
import { parseDay, type Day } from '../../src/core/quantity/day.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/beslut/register';

/** The example region's register, with further files when a test brings its own. */
export function exampleRegister(...more: readonly { readonly file: string; readonly text: string }[]): RegisterIndex {
  return registerOf(...registerFiles(), ...more);
}

export function registerFiles(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(FOLDER).toSorted().map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
}

export function registerOf(...files: readonly { readonly file: string; readonly text: string }[]): RegisterIndex {
  const { register, problems } = readRegister(files);
  if (!register) throw new Error(problems.map((problem) => tellProblem(problem, 'sv')).join('\n'));
  return indexRegister(register);
}

export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

export const on = (text: string, known?: string): Asked => ({ day: day(text), known: known === undefined ? undefined : day(known) });

export const names = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);
