import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { receiptOf, type Receipt } from '../../core/calculation/receipt.ts';
import type { Figures } from '../../core/figures/figures.ts';
import type { Period } from '../../core/quantity/period.ts';
import { asRegistered } from '../../core/register/agreement/as-registered.ts';
import { indexRegister } from '../../core/register/index/index-register.ts';
import type { AsOf } from '../../core/rulebook/as-of.ts';
import type { Rulebook } from '../../core/rulebook/rulebook.ts';
import { tellProblem, type TellableProblem } from '../../core/swedish/problems/tell.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import { packageFolder, packageVersion } from '../project/package.ts';
import { readDecided, type DecidedFiles } from '../project/read-decided.ts';
import { rulebooksInside } from '../project/read-rulebook.ts';
import { readRegisterFiles } from '../project/read-register.ts';
import { readFigures } from '../readers/read-figures.ts';
import type { Options } from './options.ts';
import { phrase } from './phrases.ts';
import { refused, type Said } from './said.ts';

/** A rulebook that has been read without errors, or what to say instead. */
export type Opened<Content> = { readonly kind: 'opened'; readonly content: Content } | { readonly kind: 'refused'; readonly said: Said };

export interface OpenRulebook {
  readonly rulebook: Rulebook;
  readonly files: DecidedFiles;
}

/** The rulebook named, else the example region's, with what its matters have decided; with a register named, as that register knows its decisions. */
export function openRulebook(options: Options): Opened<OpenRulebook> {
  const path = options.rulebook ?? join(packageFolder(), 'rulebooks', 'jamtland-harjedalen');
  const read = readDecided(path, options.matters);
  if (read.kind === 'noRulebook') return { kind: 'refused', said: refused(noRulebook(path, options.language)) };
  if (read.kind === 'noMatters') return { kind: 'refused', said: refused(phrase('no-matters', options.language, read.path)) };
  const { files } = read;
  if (!files.rulebook) return { kind: 'refused', said: refused(told(files.problems, options.language)) };
  return options.register === undefined ? { kind: 'opened', content: { rulebook: files.rulebook, files } } : asRegisterKnows(files.rulebook, files, options.register, options.language);
}

function asRegisterKnows(rulebook: Rulebook, files: DecidedFiles, path: string, language: Language): Opened<OpenRulebook> {
  const read = readRegisterFiles(path);
  if (!read) return { kind: 'refused', said: refused(phrase('no-register', language, path)) };
  if (!read.register) return { kind: 'refused', said: refused(`${told(read.problems, language)}\n${phrase('nothing-done', language)}`) };
  return { kind: 'opened', content: { rulebook: asRegistered(rulebook, indexRegister(read.register)), files: { ...files, files: [...files.files, ...read.files] } } };
}

/** The figures of a period through the mapping file named, else the example region's. */
export async function openFigures(options: Options, period: Period, { declarations }: Rulebook): Promise<Opened<Figures>> {
  const mapping = options.figures ?? join(packageFolder(), 'examples', 'jamtland-harjedalen', 'koppling.yaml');
  if (!existsSync(mapping)) return { kind: 'refused', said: refused(phrase('no-figures', options.language, mapping)) };
  const read = await readFigures(mapping, period, declarations);
  if ('problems' in read) return { kind: 'refused', said: refused(`${told(read.problems, options.language)}\n${phrase('nothing-done', options.language)}`) };
  return { kind: 'opened', content: read.figures };
}

/** Nothing is there to read; where rulebooks stand in folders inside, they are named. */
export function noRulebook(path: string, language: Language): string {
  const inside = rulebooksInside(path);
  return phrase('no-rulebook', language, path) + (inside.length === 0 ? '' : ` ${phrase('rulebooks-inside', language, inside.map((name) => join(path, name)).join(', '))}`);
}

export function told(problems: readonly TellableProblem[], language: Language): string {
  return problems.map((problem) => tellProblem(problem, language)).join('\n\n');
}

export function receiptFor(files: Pick<DecidedFiles, 'files'>, figures: Figures, asked: AsOf): Receipt {
  return receiptOf(packageVersion(), files.files, figures.files, asked);
}
