import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bookingClause, bookingFault } from '../../src/core/payments/grants/booking-clause.ts';
import type { GrantAsked, Granted } from '../../src/core/payments/grants/grant.ts';
import { lookUp, type DecisionSources } from '../../src/core/payments/grants/look-up.ts';
import type { PaymentProblem } from '../../src/core/payments/problems.ts';
import type { GrantProblemFacts } from '../../src/core/payments/problems/grant-facts.ts';
import { replay } from '../../src/core/procedure/matter/replay.ts';
import { outcomeOf } from '../../src/core/procedure/outcome-of.ts';
import type { MatterOutcome } from '../../src/core/procedure/outcome.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { FIGURES_SENTENCES } from '../../src/core/swedish/problems/figures.ts';
import { LANGUAGE_SENTENCES } from '../../src/core/swedish/problems/language.ts';
import { PAYMENT_SENTENCES } from '../../src/core/swedish/problems/payments/payments.ts';
import { REFUSAL_SENTENCES } from '../../src/core/swedish/problems/procedure/refusals.ts';
import { REGISTER_SENTENCES } from '../../src/core/swedish/problems/register/sentences.ts';
import { RULEBOOK_SENTENCES } from '../../src/core/swedish/problems/rulebook.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { day, exampleRegister, registerFiles, registerOf } from '../register/example.ts';
import { PLAN } from './order-parts.ts';

const MATTER = 'rulebooks/jamtland-harjedalen/beslut/arenden/rs-762-2024-p85.yaml';
const PLACE = { kind: 'text', file: 'order.yaml', line: 9, column: 9, length: 22 } as const;
const CLAUSE = 'RS/762/2024 § 85 p. 4';
const asked = (decision: string, more: Partial<GrantAsked> = {}): GrantAsked => ({ decision, on: day('2025-06-02'), known: day('2025-06-02'), for: { kind: 'amount' }, place: PLACE, ...more });
const month = (number: number): Pick<GrantAsked, 'for'> => ({ for: { kind: 'month', month: { year: 2025, month: number } } });
const register = { register: exampleRegister(), matter: undefined };

function matterWith(change: (text: string) => string = (text) => text): MatterOutcome {
  const { matter } = readMatter('arende.yaml', change(readFileSync(MATTER, 'utf8')));
  const replayed = matter && replay(matter.head, matter.acts);
  if (replayed?.kind !== 'replayed') throw new Error(JSON.stringify(replayed?.refusal));
  return outcomeOf(replayed.state);
}

const matter = (change?: (text: string) => string): DecisionSources => ({ register: undefined, matter: matterWith(change) });
const registerWith = (from: string | RegExp, to: string): DecisionSources => ({ register: registerOf(...registerFiles().map(({ file, text }) => ({ file, text: text.replace(from, to) }))), matter: undefined });
const registerMore = (text: string): DecisionSources => ({ register: exampleRegister({ file: 'mer.yaml', text: `poster:\n${text}` }), matter: undefined });
const ENTRY = (name: string, effects: string): string => `  ${name}:\n    organ: regionstyrelsen\n    datum: 2025-01-14\n    rubrik: Prov\n    säkerhet: A\n    känt genom: egen text\n    källa: prov\n    verkan:\n${effects}`;
const problemsOf = (granted: Granted): readonly PaymentProblem[] => (granted.kind === 'refused' ? granted.problems : []);
const TAIL = (acts: string) => (text: string): string => `${text.trimEnd()}\n${acts}`;

/** What somebody would pay on or book by, for every way it is refused. */
const BAD: Readonly<Record<keyof GrantProblemFacts, () => readonly PaymentProblem[]>> = {
  'grant-unknown': () => problemsOf(lookUp(register, asked('RS/762/2024 § 86 p. 4'))),
  'grant-several': () => problemsOf(lookUp(register, asked('RS/762/2024'))),
  'grant-not-taken': () => problemsOf(lookUp(register, asked('RS/762/2024 § 85 yrkande Hamberg'))),
  'grant-not-yet': () => problemsOf(lookUp(register, asked(CLAUSE, { on: day('2025-05-26') }))),
  'grant-not-known': () => problemsOf(lookUp(register, asked(CLAUSE, { known: day('2025-05-26') }))),
  'grant-corrected': () => problemsOf(lookUp(registerMore(`${ENTRY('rättad punkt', '      - { betalar: 19 261 000 kr, mottagare: privata vårdgivare, avser: 2024 }\n')}    rättar: ${CLAUSE}\n`), asked(CLAUSE))),
  'grant-no-payment': () => problemsOf(lookUp(register, asked('RS/762/2024 § 85 p. 2'))),
  'grant-incomplete': () => problemsOf(lookUp(register, asked('kompensation för 2017–2019'))),
  'grant-not-in-force': () => problemsOf(lookUp(registerMore(ENTRY('ny modell', '      - { antar: förfrågningsunderlag, från: 2026-01-01 }\n')), asked('ny modell', month(3)))),
  'grant-other-period': () => problemsOf(lookUp(register, asked(CLAUSE, month(3)))),
  'grant-not-settled': () => problemsOf(lookUp(matter((text) => text.slice(0, text.indexOf('  - händelse: beslut'))), asked(CLAUSE))),
  'grant-annulled': () => problemsOf(lookUp(matter(TAIL(JUDGED)), asked(CLAUSE))),
  'grant-sources-differ': () => problemsOf(lookUp({ ...registerWith('- betalar: 19 281 000 kr\n', '- betalar: 19 261 000 kr\n'), matter: matterWith() }, asked(CLAUSE))),
  'booking-clause-none': () => {
    const found = bookingClause(register, 'RS/762/2024 § 85 p. 4', PLACE);
    return found.kind === 'refused' ? found.problems : [];
  },
  'booking-account-other': () => {
    const found = bookingClause(register, 'RS/762/2024 § 85 p. 5', PLACE);
    const other = { ...PLAN, accounts: { ...PLAN.accounts, balanceAccount: { ...PLAN.accounts.balanceAccount, number: '2980' } } };
    const problem = found.kind === 'booking' ? bookingFault(found.booking, other, PLACE) : undefined;
    return problem ? [problem] : [];
  },
};

const JUDGED = `  - { händelse: justering, id: justerad, dag: 2025-06-03 }
  - { händelse: anslag, id: anslaget, dag: 2025-06-04 }
  - { händelse: överklagande, id: klagan, dag: 2025-06-10 }
  - { händelse: dom, id: domen, dag: 2025-06-20, utfall: upphävs }
`;

describe.each(Object.entries(BAD))('%s', (code, wrong) => {
  test('is refused with what is missing and how to mend it', async () => {
    const problems = wrong();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    await expect(`${problems.flatMap((problem) => [tellProblem(problem, 'sv'), tellProblem(problem, 'en')]).join('\n\n')}\n`).toMatchFileSnapshot(fileURLToPath(new URL(`bad/${code}.txt`, import.meta.url)));
  });
});

test('no problem of payments has the name of another room\'s, whose sentence it would take', () => {
  const others = new Set([LANGUAGE_SENTENCES, RULEBOOK_SENTENCES, FIGURES_SENTENCES, REGISTER_SENTENCES, REFUSAL_SENTENCES].flatMap((sentences) => Object.keys(sentences)));
  expect(Object.keys(PAYMENT_SENTENCES).filter((code) => others.has(code))).toEqual([]);
});
