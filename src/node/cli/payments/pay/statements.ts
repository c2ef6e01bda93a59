import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { changedSince } from '../../../../core/payments/statements/changed-since.ts';
import { ownWay } from '../../../../core/payments/statements/own-way.ts';
import { tellPaperFault } from '../../../../core/swedish/paper/paper-fault.ts';
import { statementPaper, type StatementFacts } from '../../../../core/swedish/payments/statement.ts';
import { packageVersion } from '../../../project/package.ts';
import { writePaper } from '../../../writers/paper/write-paper.ts';
import type { Options } from '../../options.ts';
import type { OpenOrder } from '../open/open-order.ts';
import { openPlan } from '../open/sheet-file.ts';
import { paymentPhrase } from '../phrases.ts';

/** A document to each payee as PDF and DOCX, named by its organisation number; or why one could not be written. */
export async function writeStatements(open: OpenOrder, folder: string, options: Options): Promise<string> {
  const { language } = options;
  const plan = options.accounts === undefined ? undefined : openPlan(options);
  const region = plan?.kind === 'opened' ? plan.content.content.plan.company : undefined;
  const faults: string[] = [];
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return paymentPhrase('not-written', language, folder);
  }
  for (const [index, { payee }] of open.order.rows.entries()) {
    const paper = statementPaper(statementFacts(open, index, region), index, language);
    for (const form of ['pdf', 'docx']) {
      const written = paper && await writePaper(paper, join(folder, `besked-${payee.organisationNumber}.${form}`));
      if (written?.kind === 'refused') faults.push(tellPaperFault(written.fault, language));
    }
  }
  return faults.length === 0 ? paymentPhrase('statements-written', language, folder) : [...new Set(faults)].join('\n');
}

/** What the statement of one row is made of: of the calculation only the way to that payee's own figures. */
export function statementFacts({ sheet, order, id, sureness, calculated, run }: OpenOrder, index: number, region: string | undefined): StatementFacts {
  const number = order.rows[index]?.payee.organisationNumber;
  const rows = sheet.payees.find(({ payee }) => payee.organisationNumber === number)?.rows ?? [];
  const { origin } = order;
  return {
    order, id, weightName: sheet.weightName, smallest: sheet.smallest, payOn: sheet.payOn, region, sureness, program: packageVersion(),
    way: calculated && origin.kind === 'rule' ? ownWay(calculated.calculation, calculated.figures, origin, rows) : undefined,
    run: run ? { record: run, rows } : undefined, changed: changedSince(origin, calculated?.receipt, 'same'),
  };
}
