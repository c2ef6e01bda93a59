import type { Clauses } from '../../../procedure/acts/recorded.ts';
import type { MotionItem } from '../../../procedure/acts/motion-acts.ts';
import type { Role } from '../../../procedure/acts/meeting-acts.ts';
import type { Treatment } from '../../../procedure/matter/state.ts';
import { nameOf } from '../../../procedure/outcome-of.ts';
import { sentenceCase } from '../../voice.ts';
import { FORMAL_NAMES } from '../../problems/procedure/words.ts';
import { clausesInWords, personsIn, rejectionOr, type MatterVoice } from '../names.ts';
import { markdownTable } from './table.ts';

const ROLE_NAMES: Readonly<Record<Role, readonly [sv: string, en: string]>> = {
  chair: ['ordförande', 'chair'], viceChair: ['vice ordförande', 'vice chair'], secondViceChair: ['2:e vice ordförande', 'second vice chair'],
  member: ['ledamot', 'member'], substitute: ['ersättare', 'substitute'],
};

/** Who was there, in what role, and whether they served: a cell without a fact says that it is not known. */
export function attendanceLines({ opened }: Treatment, { language, head }: MatterVoice): readonly string[] {
  const isSwedish = language === 'sv';
  if (opened.attendees.length === 0) return [isSwedish ? 'Inte känd.' : 'Not known.'];
  const note = opened.attendance === 'partial' ? [isSwedish ? 'Listan är ofullständig: bara de som protokollet nämner.' : 'The list is incomplete: only those the minutes name.', ''] : [];
  const rows = opened.attendees.map(({ person, role, serves, servesFor }) => {
    const { name = person, party } = head.persons.get(person) ?? {};
    const serving = serves === 'no' ? (isSwedish ? 'nej' : 'no') : servesFor !== undefined ? (isSwedish ? `ja, för ${servesFor}` : `yes, for ${servesFor}`) : role === 'substitute' ? (isSwedish ? 'ja, för vem är inte angivet' : 'yes, for whom is not stated') : isSwedish ? 'ja' : 'yes';
    return [name, party ?? (isSwedish ? 'okänt' : 'unknown'), ROLE_NAMES[role][isSwedish ? 0 : 1], serving];
  });
  return [...note, ...markdownTable(isSwedish ? ['Namn', 'Parti', 'Roll', 'Tjänstgör'] : ['Name', 'Party', 'Role', 'Serves'], rows)];
}

export function proposalLines({ official }: Treatment, { language }: MatterVoice): readonly string[] {
  const isSwedish = language === 'sv';
  return official.flatMap(({ proposal, from, addressee, clauses }, index) => [
    ...(index === 0 ? [] : ['']),
    `${isSwedish ? 'Från' : 'From'} ${from} (${proposal})${addressee === undefined ? '' : `, ${isSwedish ? 'till' : 'to'} ${addressee}`}:`,
    ...clauses.flatMap(({ clause, text }) => ['', `${clause}. ${text}`]),
  ]);
}

export function motionLines({ motions }: Treatment, voice: MatterVoice): readonly string[] {
  const { language, head } = voice;
  const isSwedish = language === 'sv';
  return motions.flatMap(({ movers, items }) => {
    const who = movers.length === 0 ? (isSwedish ? 'Okänd' : 'Somebody not named') : personsIn(movers, { language, head });
    return [`- ${who} ${isSwedish ? 'yrkar' : movers.length === 1 ? 'moves' : 'move'}:`, ...items.flatMap((item) => itemLines(item, voice).map((line) => `  - ${line}`))];
  });
}

function itemLines(item: MotionItem, { language }: MatterVoice): readonly string[] {
  const isSwedish = language === 'sv';
  switch (item.kind) {
    case 'approve':
    case 'reject': {
      const word = item.kind === 'approve' ? (isSwedish ? 'bifall till' : 'approval of') : (isSwedish ? 'avslag på' : 'rejection of');
      return [`${word} ${rejectionOr(item.target, language)}${on(item.clauses, language)}`];
    }
    case 'amend':
    case 'add': {
      const word = item.kind === 'amend' ? (isSwedish ? 'ändring' : 'change') : (isSwedish ? 'tillägg' : 'addition');
      return item.clauses.map(({ clause, text }) => `${word} (${item.proposal}), ${clausesInWords([clause], language)}: ${text}`);
    }
    case 'postpone':
    case 'referBack': return [`${FORMAL_NAMES[item.kind][isSwedish ? 0 : 1]}${item.reason === undefined ? '' : `: ${item.reason}`}`];
  }
}

function on(clauses: Clauses, language: MatterVoice['language']): string {
  if (clauses === 'all') return language === 'sv' ? ' i alla punkter det har' : ' in every clause it has';
  return ` ${language === 'sv' ? 'i' : 'in'} ${clausesInWords(clauses, language)}`;
}

/** Name, party and role for a row of a roll call. */
export function voterCells({ people }: Treatment, person: string, { language, head }: MatterVoice): readonly string[] {
  const role = people.get(person)?.role;
  return [sentenceCase(nameOf(head, person)), role ? ROLE_NAMES[role][language === 'sv' ? 0 : 1] : language === 'sv' ? 'okänd' : 'unknown'];
}
