import { writeOre } from '../../../../core/payments/money.ts';
import { orderLines, plainOrder } from '../../../../core/swedish/payments/order-report.ts';
import { orderCsv } from '../../../../core/swedish/payments/tables.ts';
import type { Command } from '../../commands/command.ts';
import type { Options } from '../../options.ts';
import { refused, type Said } from '../../said.ts';
import { told } from '../../session.ts';
import { openOrder, type OpenOrder } from '../open/open-order.ts';
import { paymentPhrase } from '../phrases.ts';
import { shown } from '../shown.ts';
import { ASKED, FORMS, RULEBOOK } from '../../taking/often.ts';
import { actsOf, refusalOf } from './acts.ts';
import { entered, paidOut, type After } from './carry-out.ts';
import { missingFile, recreated } from './recreate.ts';
import { writeStatements } from './statements.ts';

/** An order of a decision in force, paid once: shown, entered, as a payment file, and as statements to the payees. */
export const payCommand: Command = {
  name: 'betala',
  english: 'pay',
  usage: 'likvard betala <order.yaml> [--register <mapp>] [--arende <fil>] [--korningar <mapp>] [--for-in | --konton <konton.yaml> --pain <ut.xml> | --utan-fil] [--liggare <fil>] [--besked <mapp>]',
  about: {
    sv: 'Gör en order av ett gällande beslut och en beräkning eller körning, och betala den en gång: betalfil (pain.001), liggare, besked till var och en.',
    en: 'Make an order of a decision in force and a calculation or run, and pay it once: payment file (pain.001), ledger, a statement to each.',
  },
  takes: [...RULEBOOK, 'siffror', 'arende', ...ASKED, 'korningar', 'konton', 'pain', 'utan-fil', 'for-in', 'aterskapa', 'liggare', 'besked', ...FORMS],
  run: async (options) => {
    const opened = await openOrder(options);
    return opened.kind === 'refused' ? opened.said : pay(opened.content, options);
  },
};

async function pay(open: OpenOrder, options: Options): Promise<Said> {
  const { language } = options;
  if (options.recreate === 'asked') return recreated(open, options);
  // Whoever only looks is told of what would stop the payment too, except that nobody has approved it yet.
  const isApproved = open.sheet.approved !== undefined;
  const problem = refusalOf(open.ledger, actsOf(open, isApproved ? 'pay' : 'enter'));
  const missing = missingFile(open, options);
  if (problem) return refused([told([problem], language), ...(missing === undefined ? [] : [missing])].join('\n'));
  const after = afterwards(open, options);
  if (after?.kind === 'refused') return after.said;
  const statements = options.statements === undefined ? [] : [await writeStatements(open, options.statements, options)];
  const text = orderLines(open, language);
  const said = shown(options, open.used, { text, plain: plainOrder(open, writeOre), csv: orderCsv(open.order, open.id, open.sureness) });
  return { ...said, errors: [after === undefined ? paymentPhrase('would-pay', language) : after.words, ...statements].join('\n') };
}

function afterwards(open: OpenOrder, options: Options): After | undefined {
  if (options.enter === 'asked') return entered(open, options);
  return options.pain === undefined && options.withoutFile === 'no' ? undefined : paidOut(open, options);
}
