import { readFileSync } from 'node:fs';
import type { Place } from '../../../src/core/language/problem.ts';
import type { Transfer } from '../../../src/core/payments/purses/acts.ts';
import type { End, Purse } from '../../../src/core/payments/purses/purse.ts';
import { readTransferRules } from '../../../src/core/payments/purses/reading/read-rules.ts';
import type { TransferRules } from '../../../src/core/payments/purses/rule.ts';
import type { RegisterIndex } from '../../../src/core/register/index/register-index.ts';
import { tellProblem } from '../../../src/core/swedish/problems/tell.ts';
import { day } from '../../register/example.ts';

export const PLACE: Place = { kind: 'text', file: 'overforing.yaml', line: 1, column: 1, length: 1 };
export const RULES_FILE = 'rulebooks/jamtland-harjedalen/medel/medel.yaml';

export function exampleRules({ register }: RegisterIndex): TransferRules {
  const { content, problems } = readTransferRules('medel.yaml', readFileSync(RULES_FILE, 'utf8'), register);
  if (!content) throw new Error(problems.map((problem) => tellProblem(problem, 'sv')).join('\n'));
  return content;
}

/** What the assembly would have to have done for the organisation of 2009 to have ceased. */
const REPEALED = {
  file: 'upphavt.yaml',
  text: `# konstruerat provexempel
poster:
  RF 2018-10-17:
    organ: regionfullmäktige
    datum: 2018-10-17
    rubrik: Organisationen från 2009 upphör
    säkerhet: C
    känt genom: slutsats
    källa: påhittad
    konstruerat: ja
    verkan:
      - { upphäver: organisation 2009, från: 2018-11-01 }
`,
} as const;

/** The same with the proposal of § 93 settled by it: what became of it is then no longer unknown. */
export function settled(files: readonly { readonly file: string; readonly text: string }[]): readonly { readonly file: string; readonly text: string }[] {
  return [...files.map(({ file, text }) => ({ file, text: file === 'rs-2018-p93.yaml' ? text.replaceAll('utfall: okänt', 'utfall: antogs\n    genom: RF 2018-10-17') : text })), REPEALED];
}

export const unit = (name: string, area?: string): Purse => ({ name, kind: 'unit', ...(area === undefined ? {} : { area }) });
export const FRAME: Purse = { name: 'hälsovalets ram', kind: 'careChoiceFrame' };
export const GRANT_FRAME: Purse = { name: 'anslagsramen', kind: 'appropriationFrame' };
export const ACTIVITY: Purse = { name: 'ungdomsmottagningen', kind: 'activity' };
export const SVEG = unit('Sveg', 'Härjedalen');
export const FUNASDALEN = unit('Funäsdalen', 'Härjedalen');
export const FROSON = unit('Frösön', 'Östersund');

export function transfer(from: End, to: Purse, on: string, by = 'primärvårdschefen', ore = 100_00n): Transfer {
  return { from, to, ore, day: day(on), by };
}
