import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statementLines } from '../../../../core/swedish/payments/statement.ts';
import type { Options } from '../../options.ts';
import type { OpenOrder } from '../open/open-order.ts';
import { openPlan } from '../open/sheet-file.ts';
import { paymentPhrase } from '../phrases.ts';

/** A text to each payee, named by its organisation number. */
export async function writeStatements({ sheet, order, id, sureness }: OpenOrder, folder: string, options: Options): Promise<string> {
  const plan = options.accounts === undefined ? undefined : openPlan(options);
  const region = plan?.kind === 'opened' ? plan.content.content.plan.company : undefined;
  const facts = { order, id, weightName: sheet.weightName, smallest: sheet.smallest, payOn: sheet.payOn, region, sureness };
  mkdirSync(folder, { recursive: true });
  for (const [index, { payee }] of order.rows.entries()) {
    writeFileSync(join(folder, `besked-${payee.organisationNumber}.txt`), `${statementLines(facts, index, options.language).join('\n')}\n`);
  }
  return paymentPhrase('statements-written', options.language, folder);
}
