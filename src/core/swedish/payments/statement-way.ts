import type { DerivedRule } from '../../calculation/derivation.ts';
import { parseExact } from '../../quantity/exact.ts';
import type { RunRecord } from '../../payments/runs/record.ts';
import type { OwnWay } from '../../payments/statements/own-way.ts';
import { BASIS_IN_WORDS, decisionInWords } from '../explain/authority.ts';
import { figureParts } from '../explain/figure-source.ts';
import type { Language } from '../language-name.ts';
import { monthName } from '../numbers/dates.ts';
import { moneyDigits } from '../numbers/numbers.ts';
import { shortValue } from '../numbers/values.ts';
import type { Block } from '../paper/paper.ts';

/** A payee's own figures with the cells they stood in, and the rules between them and its part, with what each rests on. */
export function wayBlocks({ calculation, figures, rules }: OwnWay, language: Language): readonly Block[] {
  const { declarations } = calculation.program.symbols;
  const voice = { language, declarations };
  const isSwedish = language === 'sv';
  const left = (header: string) => ({ header, align: 'left' } as const);
  const decidedBy = ({ body }: DerivedRule): readonly [string, string, string] => {
    const version = body?.version;
    if (!version) return ['', '', ''];
    return [version.decision, BASIS_IN_WORDS[version.basis][language], decisionInWords(version.decision, voice) ?? ''];
  };
  return [
    { kind: 'heading', level: 2, text: isSwedish ? 'Era uppgifter' : 'Your figures' },
    {
      kind: 'table', caption: isSwedish ? 'Det om er som beloppet vilar på, och var det stod' : 'What the amount rests on of yours, and where it stood',
      columns: isSwedish ? [left('Uppgift'), left('Gäller'), { header: 'Värde', align: 'right' }, left('Stod i'), left('Säkerhet')] : [left('Figure'), left('Of'), { header: 'Value', align: 'right' }, left('Stood in'), left('Sureness')],
      rows: figures.map((one) => {
        const parts = figureParts(one, voice);
        const month = one.month === undefined ? '' : `, ${monthName(one.month, language)}`;
        return [one.name, `${one.row}${month}`, shortValue(one.value, one.type, language, declarations.unitWords), parts?.place ?? '', parts?.sureness ?? ''];
      }),
    },
    { kind: 'heading', level: 2, text: isSwedish ? 'Regler på vägen' : 'Rules on the way' },
    {
      kind: 'table', caption: isSwedish ? 'Reglerna mellan era uppgifter och er del, och vad var och en vilar på' : 'The rules between your figures and your part, and what each rests on',
      columns: isSwedish ? [left('Regel'), left('Vilar på'), left('Grund'), left('Beslutat')] : [left('Rule'), left('Rests on'), left('Basis'), left('Decided')],
      rows: rules.map((rule) => [rule.name, ...decidedBy(rule)]),
    },
  ];
}

/** What a payee's own units came to in a run, rule by rule. */
export function runBlocks({ amounts, month }: RunRecord, rows: readonly string[], language: Language): readonly Block[] {
  const isSwedish = language === 'sv';
  const own = amounts.filter(({ row }) => rows.includes(row));
  return [
    { kind: 'heading', level: 2, text: isSwedish ? 'Era enheter i körningen' : 'Your units in the run' },
    {
      kind: 'table', caption: isSwedish ? `Vad varje regel gav era enheter ${month}, kronor` : `What each rule gave your units in ${month}, SEK`,
      columns: [{ header: isSwedish ? 'Enhet' : 'Unit', align: 'left' }, { header: isSwedish ? 'Regel' : 'Rule', align: 'left' }, { header: 'kr', align: 'right' }],
      rows: own.map(({ row, rule, value }) => {
        const read = parseExact(value);
        return [row, rule, read === undefined ? value : moneyDigits(read, language)];
      }),
    },
  ];
}
