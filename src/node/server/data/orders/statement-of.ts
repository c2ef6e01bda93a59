import { ownWay } from '../../../../core/payments/statements/own-way.ts';
import type { Language } from '../../../../core/swedish/language-name.ts';
import { statementPaper } from '../../../../core/swedish/payments/statement.ts';
import { packageVersion } from '../../../project/package.ts';
import { paperAs } from '../../../writers/paper/write-paper.ts';
import type { Answer } from '../../frame/answer.ts';
import { refuse } from '../../frame/refusal.ts';
import type { OpenedOrder } from './open-order.ts';

/** The statement to the payee of a row: its own figures on the way to its part, and nobody else's. */
export async function statementBytes({ sheet, drawn: { order, sureness, calculated, run }, changed }: OpenedOrder, index: number, id: string, language: Language): Promise<Answer> {
  const number = order.rows[index]?.payee.organisationNumber;
  const rows = sheet.payees.find(({ payee }) => payee.organisationNumber === number)?.rows ?? [];
  const { origin } = order;
  const paper = statementPaper({
    order, id, weightName: sheet.weightName, smallest: sheet.smallest, payOn: sheet.payOn, region: undefined, sureness, program: packageVersion(),
    way: calculated && origin.kind === 'rule' ? ownWay(calculated.calculation, calculated.figures, origin, rows) : undefined,
    run: run ? { record: run, rows } : undefined, changed,
  }, index, language);
  if (!paper) return refuse('not-found', { what: `${id}/${index + 1}` });
  const made = await paperAs(paper, 'pdf');
  if (made.kind === 'refused') return refuse('paper');
  return { kind: 'file', name: `besked-${number ?? index + 1}.pdf`, media: 'application/pdf', bytes: new Uint8Array(made.bytes) };
}
