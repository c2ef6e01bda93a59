/** The ids of every vector and golden query there is to keep. A case is named by its id: what has no case fails `named-cases.test.ts`. */
export const NAMED: Readonly<Record<string, readonly string[]>> = {
  'a vote': ['V01', 'V02', 'V03', 'V04', 'V05', 'V07', 'V09', 'V10', 'V12', 'V13', 'V15', 'V17', 'V19', 'V20', 'V22', 'V24'],
  'a postponement or referral back': ['M2', 'M3', 'M4', 'M5', 'M7', 'M8', 'M10', 'M12'],
  'a substitute': ['E1', 'E2', 'E3', 'E5', 'E7', 'E9'],
  'a delegation': ['D1', 'D2', 'D4', 'D6'],
  'a day': ['T1', 'T3', 'T4', 'T6', 'T7', 'T9'],
  'a golden query': ['G1', 'G2', 'G3', 'G5', 'G7', 'G8', 'G9', 'G10', 'G13'],
};

/** Vectors that have no id of their own: amounts and what is none, names as they are written, and the rounds of § 85. */
export const AMOUNTS = [
  ['19 281 000 kronor', 19_281_000], ['19,261 \nmiljoner kronor', 19_261_000], ['8,902 miljoner kronor', 8_902_000], ['24 mnkr', 24_000_000], ['102 000 kr', 102_000],
  ['1,5 mdkr', 1_500_000_000], ['19 281 tkr', 19_281_000], ['19.281.000 kr', 19_281_000],
] as const;
export const NO_AMOUNTS = [
  '4 000 folkbokförda', '4000 folkbokförda', '30 km', 'balanskonto 2990 kst 7000', 'LOV 2008:962', 'punkt 6-7', 'den 23 juni 2021 §84', '4-5 november 2025', '3 kraftverk', 'RS/762/2024',
] as const;
export const NAMES = [
  ['Lars-Erik Olofssons', 'Lars-Erik Olofsson'], ['Robert Hambergs', 'Robert Hamberg'], ['Elin Hoffners', 'Elin Hoffner'], ['Ted Länsberg', 'Ted Michael Länsberg'],
  ['Stefan Nilsson', undefined], ['Bergqvist', undefined],
] as const;
/** Of § 85: id, clauses, stage, what the chair found, yes, no, tally, winner. */
export const ROUNDS = [
  { id: 'r1', clauses: ['1'], stage: 'counter', found: 'RD LEO' }, { id: 'r2', clauses: ['1'], stage: 'main', found: 'LEO', yes: 'RD', no: 'LEO', tally: '5–7–1', winner: 'LEO' },
  { id: 'r3', clauses: ['2'], stage: 'main', found: 'RD', yes: 'RD', no: 'RH', tally: '7–6–0', winner: 'RD' }, { id: 'r4', clauses: ['3'], stage: 'single', found: 'RD' },
  { id: 'r5', clauses: ['4'], stage: 'counter', found: 'RD LEO' }, { id: 'r6', clauses: ['4'], stage: 'main', found: 'RD', yes: 'RD', no: 'LEO', tally: '5–7–1', winner: 'LEO' },
  { id: 'r7', clauses: ['5'], stage: 'single', found: 'RD' }, { id: 'r8', clauses: ['6', '7'], stage: 'addition', found: 'avslag', yes: 'avslag', no: 'LEO', tally: '6–7–0', winner: 'LEO' },
] as const;
