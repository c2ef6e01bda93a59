import type { Language } from '../../language-name.ts';
import type { Phrases } from '../phrase.ts';

/** What stands on the page of monthly runs. */
export const RUNS = {
  start: { sv: 'Ny körning', en: 'New run' },
  startHelp: { sv: 'En månad körs en gång. Är den redan körd görs en rättelse: en ny körning med det som skiljer.', en: 'A month is run once. If it has been run a correction is made: a run of its own with what differs.' },
  delivery: { sv: 'Leverans', en: 'Delivery' },
  month: { sv: 'Månad', en: 'Month' },
  run: { sv: 'Kör månaden', en: 'Run the month' },
  correct: { sv: 'Rätta månaden', en: 'Correct the month' },
  reason: { sv: 'Varför månaden rättas', en: 'Why the month is corrected' },
  noDeliveries: { sv: 'Servern har inga leveranser', en: 'The server has no deliveries' },
  noDeliveriesHelp: { sv: 'Läs in leveransens filer och leverans.yaml på sidan Inläst, eller lägg dem i datamappen under leveranser.', en: 'Read in the files of the delivery and leverans.yaml on the page Imports, or put them in the data folder under leveranser.' },
  cancel: { sv: 'Avbryt körningen', en: 'Cancel the run' },
  stopped: { sv: 'Körningen avbröts. Inget sparades.', en: 'The run was cancelled. Nothing was kept.' },
  done: { sv: 'Körningen är sparad.', en: 'The run is kept.' },
  conflict: { sv: 'Någon annan körde månaden under tiden. Inget sparades; ladda om och rätta i stället.', en: 'Somebody else ran the month in the meantime. Nothing was kept; load again and correct instead.' },
  refused: { sv: 'Månaden kunde inte köras', en: 'The month could not be run' },
  reading: { sv: 'Hämtar körningarna …', en: 'Fetching the runs …' },
  readingRun: { sv: 'Hämtar körningen …', en: 'Fetching the run …' },
  all: { sv: 'Körningar', en: 'Runs' },
  none: { sv: 'Ingen månad är körd än', en: 'No month has been run yet' },
  noneHelp: { sv: 'En körning räknar vad varje enhet ska få för en månad, ur listningarna som regionen har levererat. Välj leverans och månad ovan.', en: 'A run computes what each unit is to have for a month, from the listings that the region has delivered. Choose delivery and month above.' },
  noneToSee: { sv: 'När någon har kört en månad finns den här.', en: 'When somebody has run a month it is here.' },
  name: { sv: 'Körning', en: 'Run' },
  kind: { sv: 'Slag', en: 'Kind' },
  ordinary: { sv: 'ordinarie', en: 'ordinary' },
  correction: { sv: 'rättelse', en: 'correction' },
  payout: { sv: 'Utbetalningsdag', en: 'Day of payment' },
  comesTo: { sv: 'Månaden blir', en: 'The month comes to' },
  by: { sv: 'Kört av', en: 'Run by' },
  approved: { sv: 'Godkänd av', en: 'Approved by' },
  notApproved: { sv: 'inte godkänd', en: 'not approved' },
  approve: { sv: 'Godkänn körningen', en: 'Approve the run' },
  approveOther: { sv: 'Du gjorde körningen; någon annan ska godkänna den.', en: 'You made the run; somebody else is to approve it.' },
  control: { sv: 'Kontrollsummor', en: 'Control totals' },
  what: { sv: 'Vad', en: 'What' },
  value: { sv: 'Värde', en: 'Value' },
  perUnit: { sv: 'Enheternas belopp', en: 'Amounts of the units' },
  delta: { sv: 'Det som rättas', en: 'What is corrected' },
  why: { sv: 'Mot månaden före', en: 'Against the month before' },
  unit: { sv: 'Enhet', en: 'Unit' },
  everyUnit: { sv: 'alla enheter', en: 'all units' },
  component: { sv: 'Komponent', en: 'Component' },
  step: { sv: 'Steg', en: 'Step' },
  effect: { sv: 'Effekt', en: 'Effect' },
  sumOfSteps: { sv: 'Summan av stegen', en: 'Sum of the steps' },
  noReport: { sv: 'Körningen gjordes av en äldre server, som inte sparade redovisningen', en: 'The run was made by an older server, which did not keep its account' },
  builtOn: { sv: 'Räknat av', en: 'Computed from' },
  file: { sv: 'Hämta körningen som den är sparad', en: 'Get the run as it is kept' },
} as const satisfies Phrases;

const STAGES: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Startar', 'Läser och prövar leveransen', 'Öppnar månaden före', 'Räknar månaden och skillnaden'],
  en: ['Starting', 'Reading and checking the delivery', 'Opening the month before', 'Computing the month and the difference'],
};

/** Läser och prövar leveransen, steg 1 av 4 … */
export function sayStage(done: number, of: number, language: Language): string {
  const what = STAGES[language][done] ?? STAGES[language].at(-1) ?? '';
  if (of === 0) return `${what} …`;
  return language === 'sv' ? `${what}, steg ${Math.min(done + 1, of)} av ${of} …` : `${what}, step ${Math.min(done + 1, of)} of ${of} …`;
}

/** Rättar 2025-03-001. Skäl: sena listningar. */
export function sayCorrects(runs: readonly string[], reason: string, language: Language): string {
  return language === 'sv' ? `Rättar ${runs.join(', ')}. Skäl: ${reason}.` : `Corrects ${runs.join(', ')}. Reason: ${reason}.`;
}

/** månadens ersättning, alla enheter: från 58 199,31 till 60 874,42 kr (+2 675,11) */
export function sayFromTo(what: string, amounts: Readonly<Record<'before' | 'after' | 'change' | 'unit', string>>, language: Language): string {
  const { before, after, change, unit } = amounts;
  return language === 'sv' ? `${what}: från ${before} till ${after} ${unit} (${change})` : `${what}: from ${before} to ${after} ${unit} (${change})`;
}
