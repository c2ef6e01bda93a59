import { kronor } from '../../../payments/money.ts';
import type { GrantFollowed, PayeeFollowed } from '../../../payments/follow-up/follow-up.ts';
import type { SieVoucher } from '../../../payments/sie/document.ts';
import type { Language } from '../../language-name.ts';
import { moneyDigits } from '../../numbers/numbers.ts';
import type { Block, Cell, Paper, PaperTable } from '../../paper/paper.ts';
import { askedInWords } from '../../register/asked-words.ts';
import { constructedFollowUp } from '../constructed.ts';
import { assignmentBlocks } from './assignment-blocks.ts';
import type { FollowUpFacts } from './facts.ts';
import { outcomeBlocks } from './outcome-blocks.ts';
import { differenceInWords, digitsOf, unpayableInWords } from './words.ts';

/** Decided against ordered, booked and paid, with assignments and public outcomes: the whole follow-up as one document. */
export function followUpPaper(facts: FollowUpFacts, language: Language): Paper {
  const { asked, followUp: { grants }, sureness, sources, program } = facts;
  const isSwedish = language === 'sv';
  return {
    language,
    title: isSwedish ? 'Uppföljning av beslut och betalningar' : 'Follow-up of decisions and payments',
    subtitle: askedInWords(asked, language),
    warning: constructedFollowUp(sureness, language),
    blocks: [
      { kind: 'heading', level: 2, text: isSwedish ? 'Beslutat, beordrat, bokfört och betalt' : 'Decided, ordered, booked and paid' },
      grantTable(grants, language),
      ...differenceBlocks(facts, language),
      ...payeeBlocks(grants, language),
      ...assignmentBlocks(facts, language),
      ...outcomeBlocks(facts, language),
    ],
    stamp: `${isSwedish ? 'Gjort med' : 'Made with'} likvard ${program} ${isSwedish ? 'av' : 'from'} ${sources.join(', ')}`,
  };
}

const column = (header: string, align: 'left' | 'right' = 'left') => ({ header, align });

function grantTable(grants: readonly GrantFollowed[], language: Language): PaperTable {
  const isSwedish = language === 'sv';
  return {
    kind: 'table',
    caption: isSwedish ? 'Var punkt och var månad, i kronor. Inte känt är inte noll' : 'Each clause and month, in SEK. Not known is not zero',
    columns: isSwedish
      ? [column('Beslut'), column('Avser'), column('Beslutat', 'right'), column('Beordrat', 'right'), column('Bokfört', 'right'), column('Betalt', 'right')]
      : [column('Decision'), column('Of'), column('Decided', 'right'), column('Ordered', 'right'), column('Booked', 'right'), column('Paid', 'right')],
    rows: grants.map(({ grant, period, payment, decided, ordered, booked, paid }): readonly Cell[] => [
      grant, period, decidedInWords(payment, decided, language), ...[ordered, booked, paid].map((ore) => digitsOf(ore, language)),
    ]),
  };
}

/** A month has no amount of its own: it is within what its clause decided. */
function decidedInWords(payment: GrantFollowed['payment'], decided: bigint | undefined, language: Language): string {
  if (decided !== undefined) return digitsOf(decided, language);
  return payment ? payment.effect.amount.written : '–';
}

function differenceBlocks({ followUp: { grants, books } }: FollowUpFacts, language: Language): readonly Block[] {
  const isSwedish = language === 'sv';
  const sentences = [
    ...grants.flatMap((one) => {
      const why = one.payment && unpayableInWords(one.payment, language);
      return why === undefined ? [] : [`${one.grant}: ${why}.`];
    }),
    ...grants.flatMap(({ grant, decisionIs }) => (decisionIs === 'registered' ? [] : [isSwedish ? `${grant}: har en order i liggaren, men registret har inte beslutet.` : `${grant}: has an order in the ledger, but the register does not have the decision.`])),
    ...grants.flatMap(({ pending }) => pending.map(({ id, approved }) => (isSwedish
      ? `Ordern ${id} är ${approved ? 'attesterad' : 'upprättad'} men inte betald.` : `The order ${id} is ${approved ? 'approved' : 'drawn up'} but not paid.`))),
    ...grants.flatMap(({ differs }) => differs.map((one) => differenceInWords(one, language))),
    ...(books?.lacking ?? []).map((account) => (isSwedish ? `Kontot ${account} i kontofilen finns inte i bokföringsfilen.` : `The account ${account} of the accounts is not in the file of the books.`)),
    ...(books?.unnamed ?? []).map((voucher) => unnamedInWords(voucher, language)),
  ];
  if (sentences.length === 0) return [{ kind: 'paragraph', text: [isSwedish ? 'Inget skiljer mellan stegen.' : 'Nothing differs between the steps.'] }];
  return [
    { kind: 'heading', level: 3, text: isSwedish ? 'Det som skiljer, och det som inte kan sägas' : 'What differs, and what cannot be said' },
    { kind: 'list', order: 'bullets', items: sentences.map((sentence) => [sentence]) },
  ];
}

function unnamedInWords({ series, number, day, text = '' }: SieVoucher, language: Language): string {
  const name = `${series}${number === '' ? '' : ` ${number}`} ${day} "${text}"`;
  return language === 'sv'
    ? `Verifikationen ${name} rör skuldkontot men nämner ingen beslutspunkt, så den räknas inte till någon.`
    : `The voucher ${name} touches the debt account but names no clause, so it is counted to none.`;
}

function payeeBlocks(grants: readonly GrantFollowed[], language: Language): readonly Block[] {
  const isSwedish = language === 'sv';
  const rows = grants.flatMap(({ grant, payees }) => payees.map((payee) => payeeRow(grant, payee, language)));
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: isSwedish ? 'Per mottagare' : 'By payee' },
    {
      kind: 'table', caption: isSwedish ? 'Vad var och en ska ha och har fått, i kronor' : 'What each is to have and has had, in SEK',
      columns: isSwedish
        ? [column('Mottagare'), column('Beslut'), column('Beordrat', 'right'), column('Bokfört', 'right'), column('Betalt', 'right'), column('Betalt enligt bokföringen', 'right')]
        : [column('Payee'), column('Decision'), column('Ordered', 'right'), column('Booked', 'right'), column('Paid', 'right'), column('Paid by the books', 'right')],
      rows,
    },
  ];
}

function payeeRow(grant: string, { name, ordered, booked, paid, settled }: PayeeFollowed, language: Language): readonly Cell[] {
  return [name === '' ? (language === 'sv' ? '(ingen mottagare angiven)' : '(no payee named)') : name, grant, ...[ordered, booked, paid, settled].map((ore) => (ore === undefined ? digitsOf(undefined, language) : moneyDigits(kronor(ore), language)))];
}
