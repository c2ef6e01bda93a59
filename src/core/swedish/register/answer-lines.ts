import type { Effect } from '../../register/effect.ts';
import type { About } from '../../register/queries/about.ts';
import type { AssignmentStanding, Waiting } from '../../register/queries/assignments.ts';
import type { Changes } from '../../register/queries/changes.ts';
import type { Overreach } from '../../register/queries/competence.ts';
import type { Conflict } from '../../register/queries/conflicts.ts';
import type { Gap } from '../../register/queries/gaps.ts';
import type { Grounds } from '../../register/grounds.ts';
import type { Standing } from '../../register/index/standing.ts';
import type { Retroactive } from '../../register/queries/retroactive.ts';
import type { Unconfirmed } from '../../register/queries/unconfirmed.ts';
import type { Language } from '../language-name.ts';
import { hanging, wrapText } from '../table/width.ts';
import { nothingFound } from './asked-words.ts';
import { days, documentInWords, effectInWords, entryInWords, outcomeInWords } from './entry-words.ts';
import { groundsLines } from './grounds-lines.ts';
import { standingLines } from './standing-lines.ts';
import { CONFLICT, GAP, PROGRESS, STATE } from './words.ts';

const WIDTH = 100;

/** A list of answers: a head, what is said of it, and what it rests on. */
function list<One extends Grounds>(all: readonly One[], language: Language, head: (one: One) => string, said: (one: One) => readonly string[]): readonly string[] {
  if (all.length === 0) return [nothingFound(language)];
  return all.flatMap((one, at) => [
    ...(at > 0 ? [''] : []), ...wrapText(head(one), WIDTH),
    ...said(one).flatMap((line) => hanging('  ', line, WIDTH)), ...groundsLines(one, language, WIDTH),
  ]);
}

export function inForceLines(all: readonly Standing[], language: Language): readonly string[] {
  if (all.length === 0) return [nothingFound(language)];
  return all.flatMap((one, at) => [...(at > 0 ? [''] : []), ...standingLines(one, language, WIDTH)]);
}

const perhaps = (sure: 'yes' | 'maybe', language: Language): string => (sure === 'yes' ? '' : language === 'sv' ? ' (säkert är det inte)' : ' (not certain)');

export function changeLines({ changed, acts }: Changes, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const layered = (kind: 'exception' | 'variation'): string => (kind === 'exception' ? (isSwedish ? 'undantag' : 'exception') : isSwedish ? 'ändring' : 'change');
  return [
    isSwedish ? 'Vad som gäller på ett annat sätt' : 'What stands otherwise', '',
    ...list(changed, language, ({ document, layer }) => (layer ? `${document.name}, ${layered(layer.kind)}: ${layer.what}` : documentInWords(document)),
      ({ before, after }) => [before === after ? (isSwedish ? 'vilar på ett annat beslut' : 'rests on another decision') : `${STATE[before][language]} → ${STATE[after][language]}`]),
    '', isSwedish ? 'Vad som beslutades, föreslogs eller tillämpades' : 'What was decided, proposed or applied', '',
    ...(acts.length === 0 ? [nothingFound(language)] : acts.flatMap((entry) => [...wrapText(`${entryInWords(entry, language)}: ${entry.heading}`, WIDTH), ...deedLines(entry.effects, language)])),
  ];
}

function deedLines(effects: readonly Effect[], language: Language): readonly string[] {
  return effects.flatMap((effect) => hanging('  ', effectInWords(effect, language), WIDTH));
}

export function unconfirmedLines(all: readonly Unconfirmed[], language: Language): readonly string[] {
  return list(all, language, ({ standing }) => documentInWords(standing.document), ({ last, sure }) => [
    `${language === 'sv' ? 'senast beslutat eller bekräftat' : 'last decided or confirmed'}: ${last ? `${last.name}, ${days(last.decided)}` : (language === 'sv' ? 'inte känt' : 'not known')}${perhaps(sure, language)}`]);
}

export function conflictLines(all: readonly Conflict[], language: Language): readonly string[] {
  return list(all, language, ({ subject }) => subject, ({ kind, first, second, sure }) => [`${CONFLICT[kind][language]}${perhaps(sure, language)}`, documentInWords(first.document), documentInWords(second.document)]);
}

export function gapLines(all: readonly Gap[], language: Language): readonly string[] {
  return list(all, language, ({ document }) => documentInWords(document), ({ kind, from, to, sure }) =>
    [`${GAP[kind][language]}, ${from ?? (language === 'sv' ? 'dagen okänd' : 'day not known')}–${to ?? ''}${perhaps(sure, language)}`]);
}

export function retroactiveLines(all: readonly Retroactive[], language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  return list(all, language, ({ entry }) => `${entry.name}: ${entry.heading}`, ({ entry, effect, from, status, sure }) => [
    effectInWords(effect, language),
    `${isSwedish ? 'gäller från' : 'holds from'} ${days(from)}, ${status === 'decided' ? (isSwedish ? 'beslutat' : 'decided') : isSwedish ? 'föreslaget' : 'proposed'} ${days(entry.decided)}${perhaps(sure, language)}`,
  ]);
}

export function competenceLines(all: readonly Overreach[], language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  return list(all, language, ({ entry }) => `${entry.name}: ${entry.heading}`, ({ entry, effect, whose, left }) => [
    effectInWords(effect, language),
    isSwedish ? `${whose.name} hör till ${whose.body}, som står över ${entry.body}` : `${whose.name} belongs to ${whose.body}, which stands above ${entry.body}`,
    ...(left === 'no' ? [] : [isSwedish ? `dokumentet lämnar självt något till ${entry.body}; en människa måste avgöra hur långt` : `the document itself leaves something to ${entry.body}; a person must judge how far`]),
  ]);
}

export function assignmentLines(all: readonly AssignmentStanding[], waiting: readonly Waiting[], language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  return [
    ...list(all, language, ({ assigned: { entry } }) => entry.name, ({ assigned: { effect }, progress, answer }) => [
      effectInWords(effect, language), `${PROGRESS[progress][language]}${answer ? ` ${isSwedish ? 'genom' : 'by'} ${answer.name}, ${days(answer.decided)}` : ''}`]),
    '', isSwedish ? 'Gäller tills något händer, och måste tas upp igen' : 'Holds until something happens, and must be brought up again', '',
    ...list(waiting, language, ({ layer: { layer } }) => `${layer.document}: ${layer.what}`, ({ until }) => [`${isSwedish ? 'tills' : 'until'} ${until}`]),
  ];
}

/** Everything about what a name found. */
export function aboutLines(about: Extract<About, { readonly kind: 'found' }>, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const documents = about.documents.flatMap(({ standing, history, parts }) => [
    ...standingLines(standing, language, WIDTH),
    ...(standing.document.aliases.length > 0 ? hanging('  ', `${isSwedish ? 'kallas också' : 'also called'}: ${standing.document.aliases.join('; ')}`, WIDTH) : []),
    ...(standing.document.about === undefined ? [] : hanging('  ', standing.document.about, WIDTH)),
    ...(parts.length > 0 ? hanging('  ', `${isSwedish ? 'delar' : 'parts'}: ${parts.map(({ name }) => name).join('; ')}`, WIDTH) : []),
    '', isSwedish ? '  Vad som hänt' : '  What has happened',
    ...history.flatMap(({ entry, effect }) => hanging('    ', `${entryInWords(entry, language)} ${effectInWords(effect, language)}${after(outcomeInWords(entry, language))}`, WIDTH)),
    '',
  ]);
  const entries = about.entries.flatMap((entry) => [
    ...wrapText(`${entryInWords(entry, language)}: ${entry.heading}${after(outcomeInWords(entry, language))}`, WIDTH),
    ...deedLines(entry.effects, language),
    ...hanging('  ', `${isSwedish ? 'källa' : 'source'}: ${entry.source}`, WIDTH), '',
  ]);
  return [...documents, ...entries].slice(0, -1);
}

const after = (outcome: string | undefined): string => (outcome === undefined ? '' : `; ${outcome}`);
