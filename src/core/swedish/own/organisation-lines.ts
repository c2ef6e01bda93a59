import type { OnTheDay, OrganisationConflict, OrganisationOn } from '../../register/organisation/organisation-on.ts';
import type { Seen } from '../../register/organisation/organisation.ts';
import type { Language } from '../language-name.ts';
import { entryInWords } from '../register/entry-words.ts';
import { nothingFound } from '../register/asked-words.ts';
import { standingLines } from '../register/standing-lines.ts';
import { CONFLICT } from '../register/words.ts';
import { PAGE_WIDTH, tableLines } from '../table/table.ts';
import { hanging } from '../table/width.ts';
import { agreementInWords, aspectName, aspectValue, chainInWords, delegationInWords, formInWords, organisationUnknown, seenInWords, THERE, WHOSE } from './organisation-words.ts';

const HEADINGS = {
  sv: { conflict: 'Konflikt', areas: 'Områden', units: 'Regiondrivna enheter', delegation: 'Med vilken rätt', unknown: 'Okänt', name: 'namn', state: 'dagen', told: 'uppgift', thing: 'vad', says: 'säger', municipality: 'kommun', sure: ' (säkert är det inte)' },
  en: { conflict: 'Conflict', areas: 'Areas', units: 'Units run by the region', delegation: 'By what right', unknown: 'Unknown', name: 'name', state: 'on the day', told: 'told', thing: 'what', says: 'says', municipality: 'municipality', sure: ' (not certain)' },
} as const;

/** The organisation on a day: the political and the official, where they part, areas, units, rights, and all that is not known. */
export function organisationLines(found: OrganisationOn, language: Language): readonly string[] {
  const words = HEADINGS[language];
  const organisations = found.inForce.flatMap(({ standing, whose, form }) => [
    `${WHOSE[whose][language]}:`, ...standingLines(standing, language, PAGE_WIDTH - 2).map((line) => `  ${line}`),
    ...(form ? hanging(`    ${words.says}: `, formInWords(form, language), PAGE_WIDTH) : []), '',
  ]);
  return [
    ...(organisations.length === 0 ? [nothingFound(language), ''] : organisations),
    ...found.conflicts.flatMap((one) => conflictLines(one, language)),
    ...seenLines(words.areas, found.areas, language, () => []),
    ...seenLines(words.units, found.units, language, ({ of: { municipality } }) => [municipality ?? '']),
    ...(found.delegations.length === 0 ? [] : [words.delegation, ...found.delegations.flatMap((one) => [
      ...hanging('  ', `${one.statement.name}: ${chainInWords(one)}`, PAGE_WIDTH), ...hanging('    ', delegationInWords(one, language), PAGE_WIDTH), ...hanging('    ', entryInWords(one.entry, language), PAGE_WIDTH),
    ]), '']),
    words.unknown, ...found.unknown.flatMap((one) => hanging('  – ', organisationUnknown(one, language), PAGE_WIDTH)),
  ];
}

function conflictLines({ conflict, aspects }: OrganisationConflict, language: Language): readonly string[] {
  const words = HEADINGS[language];
  const { kind, first, second, sure } = conflict;
  return [
    `${words.conflict}: ${CONFLICT[kind][language]}${sure === 'yes' ? '' : words.sure}`,
    ...tableLines({
      columns: [words.thing, first.document.name, second.document.name, ''].map((header) => ({ header, align: 'left' })),
      rows: aspects.map((one) => [aspectName(one, language), aspectValue(one.first, language), aspectValue(one.second, language), agreementInWords(one, language)]),
    }, PAGE_WIDTH - 2).map((line) => `  ${line}`),
    '',
  ];
}

function seenLines<Of extends { readonly name: string; readonly seen: readonly Seen[] }>(
  heading: string, all: readonly OnTheDay<Of>[], language: Language, more: (one: OnTheDay<Of>) => readonly string[],
): readonly string[] {
  if (all.length === 0) return [];
  const words = HEADINGS[language];
  const extra = all.some((one) => more(one).length > 0) ? [words.municipality] : [];
  return [
    heading,
    ...tableLines({
      columns: [words.name, ...extra, words.state, words.told].map((header) => ({ header, align: 'left' })),
      rows: all.map((one) => [one.of.name, ...more(one), THERE[one.there.state][language], one.there.by.map((seen) => seenInWords(seen, language)).join('\n')]),
    }, PAGE_WIDTH - 2).map((line) => `  ${line}`),
    '',
  ];
}
