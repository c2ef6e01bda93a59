import { accountOf } from '../../../core/comparison/account/account-of.ts';
import type { Account } from '../../../core/comparison/account/account.ts';
import { accountPaper } from '../../../core/swedish/account/account-paper.ts';
import { accountCsv, plainAccount } from '../../../core/swedish/account/plain-account.ts';
import { asPlainText } from '../../../core/swedish/paper/as-plain-text.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { printed } from '../printed.ts';
import { computed, type Run } from '../run.ts';
import { refused, type Said } from '../said.ts';
import { COMPUTED, FORMS } from '../taking/often.ts';
import { writeAccount } from './write-account.ts';
import { stampOf } from './stamp.ts';

/** The open ex-post account of a year: to read, as a document, as a workbook, and as open data. */
export const accountCommand: Command = {
  name: 'efterkalkyl',
  english: 'account',
  usage: 'likvard efterkalkyl [--period 2024] [--ut <fil.pdf|.docx|.md|.xlsx> | --ut <mapp> [--utgivare "namn"]] [--val "namn=alternativ"]',
  about: {
    sv: 'Redovisa öppet varje enhets intäkter, kostnader, resultat och vad som räknades bort, och egna mot privata.',
    en: 'Account openly for each unit\'s revenue, costs, result and what was taken away, and own units against private.',
  },
  takes: [...COMPUTED, 'ut', 'utgivare', ...FORMS],
  run: (options) => computed(options, (run) => accountFor(run, options)),
};

async function accountFor(run: Run, options: Options): Promise<Said> {
  const { language, out } = options;
  const { declarations } = run.calculation.program.symbols;
  const [declaration] = declarations.accounts.values();
  if (!declaration) return refused(phrase('no-account', language));
  const account: Account = accountOf(run.calculation, run.figures, declaration);
  if (out !== undefined) return writeAccount({ account, run, out, options });
  return printed(options, run.receipt, {
    text: () => [asPlainText(accountPaper(account, run.calculation, run.figures, { language, declarations }, stampOf(run.receipt, language))).trimEnd()],
    json: () => plainAccount(account),
    csv: () => accountCsv(account),
  });
}
