import { totalIn } from '../../../core/comparison/models/model.ts';
import type { Program } from '../../../core/language/program.ts';
import type { AsOf } from '../../../core/rulebook/as-of.ts';
import { resolve } from '../../../core/rulebook/resolve.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import type { Fingerprinted } from '../../../core/calculation/receipt.ts';
import { askedOf } from '../asked.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { populationEntity } from '../../population/program-columns.ts';
import { refused } from '../said.ts';
import { openRulebook, told, type Opened } from '../session.ts';

/** One of two models, resolved and not yet computed. */
export interface Side {
  readonly options: Options;
  readonly rulebook: Rulebook;
  readonly files: readonly Fingerprinted[];
  readonly program: Program;
  readonly asked: AsOf;
  /** What the persons belong to, and the rule that says what it gets in all. */
  readonly unit: string;
  readonly total: string;
}

/** Opens one model: its rulebook, what is asked of it, and which rule is its total. */
export function openSide(options: Options, askedTotal: string | undefined): Opened<Side> {
  const { language } = options;
  const no = (text: string, code: 1 | 2 = 1): Opened<Side> => ({ kind: 'refused', said: refused(text, code) });
  const book = openRulebook(options);
  if (book.kind === 'refused') return book;
  const { rulebook, files: { files } } = book.content;
  const wish = askedOf(options, { year: 2024 });
  if (wish.kind === 'refused') return no(wish.sentences.join('\n'), 2);
  const { asked } = wish;
  const resolved = resolve(rulebook, asked);
  if (resolved.kind === 'refused') return no(told(resolved.problems, language));
  const { program } = resolved;
  const unit = program.symbols.declarations.entities.get(populationEntity(program) ?? '')?.parent;
  if (unit === undefined) return no(phrase('no-population-rule', language));
  const found = totalIn(program, unit, askedTotal);
  if (found.kind === 'unclear') return found.candidates.length === 0 ? no(phrase('models-no-money', language)) : no(phrase('models-total', language, found.candidates.join(', ')), 2);
  return { kind: 'opened', content: { options, rulebook, files, program, asked, unit, total: found.total } };
}

/** What a rulebook calls itself, in its documents' own words. */
export function nameOf({ documents }: Rulebook): string {
  const names = documents.flatMap(({ front }) => (front.kind !== 'map' ? [] : front.entries.flatMap(({ key, value }) => (key.text === 'regelbok' && value.kind === 'scalar' ? [value.text] : []))));
  return [...new Set(names)].join(', ');
}
