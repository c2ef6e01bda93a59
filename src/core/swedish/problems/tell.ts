import type { EngineProblem } from '../../emit/sql/engine-problems.ts';
import type { SqlProblem } from '../../emit/sql/problems.ts';
import type { PopulationProblem } from '../../figures/population-problems.ts';
import type { WorkbookProblem } from '../../emit/excel/back/problems.ts';
import type { OwnDeliveryProblem } from '../../figures/delivery/problems.ts';
import type { FiguresProblem } from '../../figures/problems.ts';
import type { Place } from '../../language/problem.ts';
import type { RunProblem } from '../../payments/runs/problems.ts';
import type { SeriesProblem } from '../../comparison/series/problems.ts';
import type { SensitivityProblem } from '../../comparison/sensitivity/problems.ts';
import type { ProcedureProblem } from '../../procedure/problems.ts';
import type { Sentence, Told } from './sentence.ts';
import type { OrganisationProblem } from '../../register/organisation/problems.ts';
import type { RegisterProblem } from '../../register/problems.ts';
import type { PaymentProblem } from '../../payments/problems.ts';
import { DELIVERY_FILE_SENTENCES } from './delivery/files.ts';
import { DELIVERY_ROW_SENTENCES } from './delivery/rows.ts';
import { FIGURES_SENTENCES } from './figures.ts';
import { LANGUAGE_SENTENCES } from './language.ts';
import { PAYMENT_SENTENCES } from './payments/payments.ts';
import { ORGANISATION_SENTENCES } from './register/organisation.ts';
import { POPULATION_SENTENCES } from './figures/population.ts';
import { REGISTER_SENTENCES } from './register/sentences.ts';
import { RULEBOOK_SENTENCES } from './rulebook.ts';
import { citation } from '../procedure/citation.ts';
import { MATTER_SENTENCES } from './procedure/matter.ts';
import { REFUSAL_SENTENCES } from './procedure/refusals.ts';
import { SERIES_SENTENCES } from './comparison/series.ts';
import { SENSITIVITY_SENTENCES } from './sensitivity.ts';
import { RUN_SENTENCES } from './engines/runs.ts';
import { ENGINE_SENTENCES } from './engines/engine.ts';
import { SQL_SENTENCES } from './engines/sql.ts';
import { WORKBOOK_SENTENCES } from './workbook/sentences.ts';

/** Every problem that can be told; those of the language and the rulebook are among those of a sensitivity. */
export type TellableProblem =
  | SensitivityProblem
  | SeriesProblem
  | FiguresProblem
  | PopulationProblem
  | OwnDeliveryProblem
  | WorkbookProblem
  | SqlProblem
  | EngineProblem
  | RunProblem
  | ProcedureProblem
  | RegisterProblem
  | OrganisationProblem
  | PaymentProblem;
export type TellingLanguage = 'sv' | 'en';

const SENTENCES = {
  ...LANGUAGE_SENTENCES,
  ...RULEBOOK_SENTENCES,
  ...FIGURES_SENTENCES,
  ...SENSITIVITY_SENTENCES,
  ...SERIES_SENTENCES,
  ...POPULATION_SENTENCES,
  ...DELIVERY_FILE_SENTENCES,
  ...DELIVERY_ROW_SENTENCES,
  ...WORKBOOK_SENTENCES,
  ...SQL_SENTENCES,
  ...ENGINE_SENTENCES,
  ...RUN_SENTENCES,
  ...MATTER_SENTENCES,
  ...REFUSAL_SENTENCES,
  ...REGISTER_SENTENCES,
  ...ORGANISATION_SENTENCES,
  ...PAYMENT_SENTENCES,
};

const WORDS = {
  sv: { error: 'fel', warning: 'varning', found: 'Fann:', expected: 'Väntade:', mend: 'Gör så:', basis: 'Stöd:', also: 'Se även:', sheet: 'blad', cell: 'cell', more: (count: number) => `och ${count} ställen till` },
  en: { error: 'error', warning: 'warning', found: 'Found:', expected: 'Expected:', mend: 'Mend:', basis: 'Basis:', also: 'See also:', sheet: 'sheet', cell: 'cell', more: (count: number) => `and ${count} more places` },
} as const;

/** A place of line 0 is what was asked for: it stands in no document. */
const QUESTION = { sv: 'i frågan', en: 'in the question' } as const;

const MOST_RELATED = 5;

/** What was found, what was expected and how to mend it. */
function toldProblem(problem: TellableProblem, language: TellingLanguage): Told {
  // The union of problems pairs each code with its facts, and SENTENCES each code with the sentence of those facts.
  const sentence = SENTENCES[problem.code] as Sentence<TellableProblem['facts']>;
  return sentence[language](problem.facts);
}

/** A problem as it is shown where there is only text: its place and code, and under them what to do. */
export function tellProblem(problem: TellableProblem, language: TellingLanguage): string {
  const words = WORDS[language];
  const { found, expected, mend } = toldProblem(problem, language);
  const width = Math.max(...[words.found, words.expected, words.mend, words.basis, words.also].map(({ length }) => length));
  const line = (label: string, text: string): string => `  ${label.padEnd(width)} ${text}`;
  return [
    `${tellPlace(problem.place, language)}  ${words[problem.severity]} ${problem.code}`,
    line(words.found, found),
    line(words.expected, expected),
    line(words.mend, mend),
    ...('rule' in problem ? [line(words.basis, citation(problem.rule, language))] : []),
    ...(problem.related.length > 0 ? [line(words.also, relatedPlaces(problem.related, language))] : []),
  ].join('\n');
}

/** A place as editors follow it (file:line:column), or as a spreadsheet names it. */
export function tellPlace(place: Place, language: TellingLanguage): string {
  if (place.kind === 'text' && place.line === 0) return QUESTION[language];
  if (place.kind === 'text') return `${place.file}:${place.line}:${place.column}`;
  const { sheet, cell } = WORDS[language];
  return [place.file, ...(place.sheet === undefined ? [] : [`${sheet} ${place.sheet}`]), `${cell} ${place.cell}`].join(', ');
}

function relatedPlaces(places: readonly Place[], language: TellingLanguage): string {
  const told = places.slice(0, MOST_RELATED).map((place) => (place.kind === 'text' ? `${place.file}:${place.line}` : tellPlace(place, language)));
  const rest = places.length - MOST_RELATED;
  return [...told, ...(rest > 0 ? [WORDS[language].more(rest)] : [])].join('; ');
}
