import { amountsIn } from '../amounts/amounts.ts';
import { datesIn, type DateRead } from '../amounts/dates.ts';
import { caseNumbersIn } from '../amounts/references.ts';
import { partOf, type Flow } from '../text/flow.ts';
import type { Effect } from './clause.ts';

const REPEAL = /upphör(?:a|t)?\s+(?:att\s+)?gälla|upphävs?(?![\p{L}])|upphäver|upphäva/iu;
const ENTRY = /träd(?:er|a|de)\s+i\s+kraft|(?:börja|börjar|ska(?:ll)?)\s+gälla(?!\s+endast)|gäller\s+(?:från|fr|med verkan)/iu;
const FROM = /(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|per|den|med verkan från)\s+(?:den\s+)?/iu;
const GETS = /(?:^|[.;:]\s+|att\s+)((?:Det\s+|det\s+)?[\p{L}][\p{L}, -]{2,80}?)\s+(?:får|ges|gavs|fick)\s+(?:i|ett|följande)\s*uppdrag/u;
const GIVES = /(?:[Gg](?:er|e)|[Ll]ämnar)\s+([\p{L}][\p{L}, -]{2,60}?)\s+(?:i|ett|följande)\s*uppdrag(?:et)?|[Uu]ppdra(?:r|s|ga|gas)?\s+(?:åt|till)\s+([\p{L}][\p{L}, -]{2,60}?)\s+(?:att|i uppdrag)/u;

/** What a clause does to the law of the body: repeals, puts in force, assigns, pays. */
export function effectsOf(text: Flow): readonly Effect[] {
  const found: Effect[] = [];
  for (const [pattern, kind] of [[REPEAL, 'repeal'], [ENTRY, 'entryIntoForce']] as const) {
    const match = pattern.exec(text.text);
    if (!match) continue;
    found.push({ kind, targets: caseNumbersIn(text.text), ...fromDay(text, match.index) });
  }
  const gets = GETS.exec(text.text);
  const gives = GIVES.exec(text.text);
  const to = gets?.[1] ?? gives?.[1] ?? gives?.[2];
  const due = datesIn(text).at(-1);
  if (to !== undefined) found.push({ kind: 'assignment', to: to.trim(), ...(due ? { due } : {}) });
  if (/betal|utbetal|utge|ersättning|bidrag|ansla|tillskjut/iu.test(text.text)) found.push(...amountsIn(text).map((amount): Effect => ({ kind: 'payment', amount })));
  return found;
}

/** "från 2018-01-01" after the verb, or before it ("från och med 1 januari 2025 upphör ..."). */
function fromDay(text: Flow, at: number): { readonly from?: DateRead } {
  const after = partOf(text, at, text.text.length);
  const day = datesIn(after)[0];
  if (day && FROM.test(after.text)) return { from: day };
  const before = datesIn(partOf(text, 0, at)).at(-1);
  return before && new RegExp(String.raw`${FROM.source}[^.]{0,6}$`, 'iu').test(text.text.slice(0, text.text.indexOf(before.written))) ? { from: before } : {};
}
