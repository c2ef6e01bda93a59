import type { PaymentDeed } from '../../../payments/follow-up/decided.ts';
import type { YearOutcome } from '../../../payments/follow-up/public-outcomes.ts';
import type { RuleOfYear, TodaysRule } from '../../../payments/follow-up/rule-of-year.ts';
import type { Value } from '../../../language/reference/value.ts';
import { SURENESS_IN_WORDS } from '../../explain/authority.ts';
import type { Language } from '../../language-name.ts';
import { moneyDigits } from '../../numbers/numbers.ts';
import { needsInWords } from '../../numbers/values.ts';
import type { Block, Cell } from '../../paper/paper.ts';
import { days } from '../../register/entry-words.ts';
import type { FollowUpFacts } from './facts.ts';
import { surenessInWords } from './words.ts';

/** The public outcomes year by year as they are worded, and what each year's figures give by its own rules and by the latest. */
export function outcomeBlocks({ outcomes, rule, published }: Pick<FollowUpFacts, 'outcomes' | 'rule' | 'published'>, language: Language): readonly Block[] {
  const isSwedish = language === 'sv';
  const column = (header: string, align: 'left' | 'right' = 'left') => ({ header, align });
  if (outcomes.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: isSwedish ? 'Offentliga utfall' : 'Public outcomes' },
    {
      kind: 'table', caption: isSwedish ? 'Belopp som källan skriver dem; för åren mellan som ingen källa nämner är de inte kända' : 'Amounts as the source writes them; of years between that no source names they are not known',
      columns: isSwedish
        ? [column('År'), column('Belopp', 'right'), column('Vad'), column('Dag'), column('Säkerhet'), column('Källa')]
        : [column('Year'), column('Amount', 'right'), column('What'), column('Day'), column('Sureness'), column('Source')],
      rows: outcomes.flatMap((one) => yearRows(one, language)),
    },
    ...publishedBlocks(published, language),
    ...(rule ? ruleBlocks(rule, language) : [{ kind: 'paragraph', text: [isSwedish ? 'Inga regler är beslutade för något av åren, så inget kan räknas om.' : 'No rules are decided for any of the years, so nothing can be computed anew.'] } as const]),
  ];
}

/** What sources themselves say that a year came to, or would have, under one limit and another. */
function publishedBlocks(published: FollowUpFacts['published'], language: Language): readonly Block[] {
  if (published.length === 0) return [];
  const isSwedish = language === 'sv';
  const column = (header: string, align: 'left' | 'right' = 'left') => ({ header, align });
  return [
    { kind: 'heading', level: 3, text: isSwedish ? 'Vad källorna själva säger om andra regler' : 'What the sources themselves say of other rules' },
    {
      kind: 'table', caption: isSwedish ? 'Belopp som källan skriver dem' : 'Amounts as the source writes them',
      columns: isSwedish
        ? [column('Utfall'), column('Regel'), column('Avdraget', 'right'), column('Utbetalt', 'right'), column('Källa')]
        : [column('Outcome'), column('Rule'), column('Deducted', 'right'), column('Paid', 'right'), column('Source')],
      rows: published.flatMap(({ name, decision, outcomes }) => outcomes.map(({ deducted, paid, about }) => [name, about ?? '–', deducted.written, paid.written, decision])),
    },
  ];
}

function yearRows({ year, decided, proposed }: YearOutcome, language: Language): readonly (readonly Cell[])[] {
  const isSwedish = language === 'sv';
  if (decided.length + proposed.length === 0) return [[String(year), isSwedish ? 'inte känt' : 'not known', isSwedish ? 'ingen källa är känd' : 'no source is known', '–', '–', '–']];
  return [...decided, ...proposed].map((act) => {
    const { entry, effect } = act;
    const span = effect.period === String(year) ? '' : ` (${effect.period}${isSwedish ? ' tillsammans' : ' together'})`;
    return [String(year), `${effect.amount.written}${span}`, whatInWords(act, language), days(entry.decided), surenessInWords(act, language), entry.source];
  });
}

function whatInWords({ entry: { name, kind } }: PaymentDeed, language: Language): string {
  if (kind !== 'proposal') return name;
  return language === 'sv' ? `${name}: ett förslag, beloppet beslutades inte` : `${name}: a proposal, the amount was not decided`;
}

function ruleBlocks({ rule, ruleYear, years }: TodaysRule, language: Language): readonly Block[] {
  const isSwedish = language === 'sv';
  const column = (header: string, align: 'left' | 'right' = 'left') => ({ header, align });
  return [
    { kind: 'heading', level: 2, text: isSwedish ? 'Varje års siffror med dagens regler' : 'Each year\'s figures by today\'s rules' },
    { kind: 'paragraph', text: [isSwedish
      ? `${rule}, i kronor. Dagens regler är de för ${ruleYear}, det senaste året som regler är beslutade för. Ett år räknas bara om det har siffror; siffrornas säkerhet står bredvid.`
      : `${rule}, in SEK. Today's rules are those of ${ruleYear}, the last year that rules are decided for. A year is computed only when it has figures; how sure they are stands beside.`] },
    {
      kind: 'table', caption: isSwedish ? 'Vad årets egna regler gav, och vad dagens hade gett' : 'What the year\'s own rules gave, and what today\'s would have given',
      columns: isSwedish ? [column('År'), column('Årets regler', 'right'), column(`Reglerna för ${ruleYear}`, 'right'), column('Siffror')] : [column('Year'), column('The year\'s rules', 'right'), column(`The rules of ${ruleYear}`, 'right'), column('Figures')],
      rows: years.map((one) => ruleRow(one, language)),
    },
  ];
}

function ruleRow({ year, own, today, sureness }: RuleOfYear, language: Language): readonly Cell[] {
  const isSwedish = language === 'sv';
  if (!today) return [String(year), isSwedish ? 'saknas' : 'missing', isSwedish ? 'saknas' : 'missing', isSwedish ? 'inga siffror för året' : 'no figures for the year'];
  const lacking = [own, today].flatMap((value) => (value?.kind === 'missing' ? [needsInWords(value.needs, language)] : []));
  const ownText = own ? valueInWords(own, language) : isSwedish ? 'ingen regel beslutad' : 'no rule decided';
  return [String(year), ownText, valueInWords(today, language), lacking.length > 0 ? `${isSwedish ? 'saknas' : 'missing'}: ${lacking.join('; ')}` : sureness === undefined ? '' : SURENESS_IN_WORDS[sureness][language]];
}

function valueInWords(value: Value, language: Language): string {
  switch (value.kind) {
    case 'number': return moneyDigits(value.value, language);
    case 'notApplicable': return language === 'sv' ? 'gäller inte' : 'does not apply';
    default: return language === 'sv' ? 'saknas' : 'missing';
  }
}
