import { writeGiro } from '../../payments/bankgiro/payee.ts';
import { kronor } from '../../payments/money.ts';
import { rowId, type OrderRow, type PaymentOrder } from '../../payments/orders/order.ts';
import type { SplitOrigin } from '../../payments/orders/origin.ts';
import type { RunRecord } from '../../payments/runs/record.ts';
import { isOrdersOwn, type ChangedSince } from '../../payments/statements/changed-since.ts';
import type { OwnWay } from '../../payments/statements/own-way.ts';
import type { Day } from '../../quantity/day.ts';
import { decimalsNeeded } from '../../quantity/decimal.ts';
import { divide, sum, type Rational } from '../../quantity/rational.ts';
import type { Language } from '../language-name.ts';
import { formatNumber, formatPercent, money } from '../numbers/numbers.ts';
import type { Block, Paper } from '../paper/paper.ts';
import { sayChangedSince } from './changed-since.ts';
import { constructedWarning } from './constructed.ts';
import { originInWords } from './grant-words.ts';
import { runBlocks, wayBlocks } from './statement-way.ts';

export interface StatementFacts {
  readonly order: PaymentOrder;
  readonly id: string;
  readonly weightName: string | undefined;
  readonly smallest: 'krona' | 'ore';
  readonly payOn: Day | undefined;
  readonly region: string | undefined;
  readonly sureness: 'constructed' | 'unsaid';
  /** The way to the payee's own figures, when the part was computed. */
  readonly way?: OwnWay | undefined;
  /** The run that was paid, and the payee's units in it. */
  readonly run?: { readonly record: RunRecord; readonly rows: readonly string[] } | undefined;
  /** How what the order was drawn from stands today; undefined when it is not compared. */
  readonly changed?: ChangedSince | undefined;
  readonly program: string;
}

/** What one payee is told: its own amount, how it was reckoned from the decision's, its own figures, where and when it is paid. Other payees' figures are not in it. */
export function statementPaper(facts: StatementFacts, index: number, language: Language): Paper | undefined {
  const { order, id, payOn, region, sureness, run, program, changed } = facts;
  const since = sayChangedSince(changed, language);
  const way = isOrdersOwn(changed) ? facts.way : undefined;
  const row = order.rows[index];
  if (!row) return undefined;
  const { basis, origin } = order;
  const isSwedish = language === 'sv';
  const said = (sv: string, en: string): string => (isSwedish ? sv : en);
  return {
    language,
    title: said('Besked om utbetalning', 'Statement of payment'),
    subtitle: `${row.payee.name} (${row.payee.organisationNumber})`,
    warning: constructedWarning(sureness, language),
    blocks: [
      { kind: 'heading', level: 2, text: said('Utbetalningen', 'The payment') },
      {
        kind: 'table', caption: said('Vad som betalas, på vilket beslut och vart', 'What is paid, by which decision, and where'),
        columns: [{ header: said('Uppgift', 'Item'), align: 'left' }, { header: said('Värde', 'Value'), align: 'left' }],
        rows: [
          ...(region === undefined ? [] : [[said('Betalas av', 'Paid by'), region]]),
          [said('Beslut', 'Decision'), `${basis.decision}, ${basis.body} ${basis.day}`],
          [said('Avser', 'Of'), basis.run?.month ?? String(basis.fiscalYear)],
          [said('Belopp', 'Amount'), money(kronor(row.ore), language)],
          [said('Betalas till', 'Paid to'), `${row.payee.account.kind} ${writeGiro(row.payee.account)}`],
          ...(payOn === undefined ? [] : [[said('Betalas den', 'Paid on'), payOn]]),
          [said('Betalningens id', 'Id of the payment'), rowId(id, index)],
        ],
      },
      { kind: 'heading', level: 2, text: said('Så är beloppet räknat', 'How the amount was reckoned') },
      ...reckoning(facts, row, language).map((text): Block => ({ kind: 'paragraph', text: [text] })),
      ...(since === undefined ? [] : [{ kind: 'paragraph', text: [since] } satisfies Block]),
      ...(way ? wayBlocks(way, language) : []),
      ...(run ? runBlocks(run.record, run.rows, language) : []),
      ...receiptBlocks(origin, language),
    ],
    stamp: `${said('Gjort med', 'Made with')} likvard ${program}. ${originInWords(origin, language)}`,
  };
}

/** What the calculation was made from, so that anybody with the same files can make it again. */
function receiptBlocks(origin: SplitOrigin, language: Language): readonly Block[] {
  if (origin.kind === 'stated' || origin.kind === 'ledger' || origin.receipt.files.length === 0) return [];
  const isSwedish = language === 'sv';
  return [
    { kind: 'heading', level: 2, text: isSwedish ? 'Underlaget' : 'What it was made from' },
    {
      kind: 'table', caption: isSwedish ? 'Filerna som beräkningen gjordes av; samma avtryck är samma fil' : 'The files the calculation was made from; the same print is the same file',
      columns: [{ header: isSwedish ? 'Fil' : 'File', align: 'left' }, { header: isSwedish ? 'Avtryck' : 'Print', align: 'left' }],
      rows: origin.receipt.files.map(({ file, fingerprint }) => [file, fingerprint.slice(0, 12)]),
    },
  ];
}

function reckoning(facts: StatementFacts, row: OrderRow, language: Language): readonly string[] {
  const { order: { basis, nature, rows, origin } } = facts;
  const isSwedish = language === 'sv';
  const total = money(kronor(basis.ore), language);
  if (nature.kind !== 'first') {
    const of = `${nature.of}${row.changes === undefined ? '' : ` (${isSwedish ? 'rad' : 'row'} ${row.changes})`}`;
    return [isSwedish
      ? `Det här ändrar order ${of}: ${nature.reason}. Ett belopp med minus ska betalas tillbaka.`
      : `This changes order ${of}: ${nature.reason}. An amount with a minus is to be paid back.`];
  }
  if (origin.kind === 'run') return [isSwedish ? `Beloppet är vad era enheter fick i månadskörningen ${origin.run}: ${origin.rule}.` : `The amount is what your units came to in the monthly run ${origin.run}: ${origin.rule}.`];
  const decided = isSwedish ? `Beslutet ger ${total} att dela mellan ${rows.length} mottagare.` : `The decision grants ${total} to be split among ${rows.length} payees.`;
  const { weight } = row;
  const all = sum(rows.map((one) => one.weight).filter((one) => one !== undefined));
  if (weight === undefined) {
    return [decided, origin.kind === 'rule'
      ? (isSwedish ? `Er del är vad regeln ${origin.rule} ger er.` : `Your part is what the rule ${origin.rule} gives you.`)
      : isSwedish ? 'Er del är angiven som ett belopp i ordern.' : 'Your part is stated as an amount in the order.'];
  }
  const name = facts.weightName ?? (origin.kind === 'rule' ? origin.rule : isSwedish ? 'vikt' : 'weight');
  const [own, together] = [digits(weight, language), digits(all, language)];
  const unit = facts.smallest === 'krona' ? (isSwedish ? 'hela kronor' : 'whole kronor') : 'öre';
  return [
    decided,
    isSwedish
      ? `Ni har ${own} av ${together} (${name}), det är ${formatPercent(divide(weight, all), 2, language)}: ${total} × ${own} / ${together}.`
      : `You have ${own} of ${together} (${name}), that is ${formatPercent(divide(weight, all), 2, language)}: ${total} × ${own} / ${together}.`,
    isSwedish
      ? `Alla delar skärs till ${unit}; det som blir över ges en i taget till de största resterna, så att delarna tillsammans blir precis ${total}.`
      : `All parts are cut to ${unit}; what is left goes one each to the largest remainders, so that the parts together are exactly ${total}.`,
  ];
}

const digits = (value: Rational, language: Language): string => formatNumber(value, decimalsNeeded(value) ?? 2, language);
