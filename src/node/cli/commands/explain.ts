import { derive } from '../../../core/calculation/derivation.ts';
import type { Calculation } from '../../../core/calculation/calculate.ts';
import { nearest } from '../../../core/language/nearest.ts';
import { explainSentences } from '../../../core/swedish/explain/explain-sentence.ts';
import { explainTree } from '../../../core/swedish/explain/tree/explain-tree.ts';
import { derivationCsv } from '../../../core/swedish/export/csv.ts';
import { plainDerivation } from '../../../core/swedish/export/plain.ts';
import { PAGE_WIDTH } from '../../../core/swedish/table/table.ts';
import { wrapText } from '../../../core/swedish/table/width.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { refused, type Said } from '../said.ts';
import { computed, type Run } from '../run.ts';
import type { Options } from '../options.ts';
import { COMPUTED, FORMS } from '../taking/often.ts';
import type { Command } from './command.ts';

/** One value's derivation, as sentences and as a tree down to cells and paragraphs. */
export const explainCommand: Command = {
  name: 'forklara',
  english: 'explain',
  usage: 'likvard forklara "<regel>" ["<rad>"] [--yrkande ...] [--djup 3]',
  about: { sv: 'Förklara ett värde ned till cell och paragraf.', en: 'Explain a value down to its cell and paragraph.' },
  takes: [...COMPUTED, 'djup', ...FORMS],
  run: (options) => computed(options, (run) => explainOne(run, options)),
};

function explainOne({ calculation, figures, receipt }: Run, options: Options): Said {
  const { language } = options;
  const { declarations } = calculation.program.symbols;
  const [name = '', asked] = options.words;
  const known = [...declarations.rules.keys(), ...declarations.inputs.keys()];
  if (name === '') return refused(phrase('name-needed', language, known.slice(0, 8).join(', ')), 2);
  if (!known.includes(name)) {
    const near = nearest(name, known);
    return refused(phrase('unknown-name', language, name) + (near === undefined ? '' : ` ${phrase('did-you-mean', language, near)}`));
  }
  const rows = rowsOf(calculation, name);
  const row = asked ?? (rows.length === 1 ? rows[0] : undefined);
  if (row === undefined || !rows.includes(row)) return refused(phrase('unknown-row', language, rows.join(', ')));
  const derivation = derive(calculation, figures, name, row, calculation.program.period.month === undefined ? undefined : calculation.program.period.month - 1);
  if (!derivation) return refused(phrase('not-in-force', language, name));
  const voice = { language, declarations };
  const depth = options.depth === undefined ? {} : { depth: Number(options.depth) };
  return printed(options, receipt, {
    text: () => [...explainSentences(derivation, voice).flatMap((sentence) => wrapText(sentence, PAGE_WIDTH)), '', ...explainTree(derivation, voice, depth)],
    json: () => plainDerivation(derivation),
    csv: () => derivationCsv(derivation, declarations),
  });
}

function rowsOf(calculation: Calculation, name: string): readonly string[] {
  const { rules, inputs } = calculation.program.symbols.declarations;
  const entity = rules.get(name)?.entity ?? inputs.get(name)?.entity;
  return entity === undefined ? [''] : calculation.rows(entity);
}
