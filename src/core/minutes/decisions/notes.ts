import { clausesIn } from '../amounts/references.ts';
import { partiesNamed, peopleOf } from '../names/people.ts';
import type { Roster } from '../names/roster.ts';
import type { Section } from '../sections/sections.ts';
import { paragraphsOf, partOf, spanIn, type Flow } from '../text/flow.ts';
import { sentencesOf } from '../text/sentences.ts';
import { mentionsIn } from '../votes/mentions.ts';
import type { DissentRead, NoteKind, NoteRead } from './dissent.ts';

const DISSENTS = /(?<![\p{L}])(?:reserverar|reserverade)\s+sig|(?:lämnar|lämnade|inlämnar|anmäler|anmälde|inkommer med|avger|inger)\s+(?:in\s+)?(?:(?:en|följande|gemensam|skriftlig|skriftliga|blank|sin|muntlig)\s+)*(?:skriftlig\s+)?reservation/iu;
const DISSENTS_FIRST = /(?:[Mm]ot beslutet|[Mm]ot beslutet i [^.]{1,40}|[Ss]kriftligt?|[Tt]ill protokollet)\s+reserverar\s+sig\s+/u;
const NO_PART = /(?:inte|ej)\s+(?:deltar|deltog|deltagit)\s+i\s+beslut|(?:deltar|deltog|deltagit)\s+(?:inte|ej)\s+i\s+(?:beslut|handlägg|ärendet|behandling|omröstning|överlägg)|avst(?:år|od)\s+från\s+(?:att\s+delta\s+i\s+)?beslut/iu;
const CONFLICT = /(?<![\p{L}])jäv(?:ig|iga|et|s)?(?![\p{L}])/iu;
const NOTES = /(?:lämnar|lämnade|inlämnar|får|begär|anmäler|avger)\s+[^.]{0,50}(?:protokollsanteckning|anteckning|särskilt yttrande|röstförklaring)|(?:protokollsanteckning|yttrande) från/iu;
const NOT_CONFLICT = /(?:ingen|inga|inget)\s+(?:anmäl\p{L}*\s+)?jäv|inte jäv|jäv (?:anmäldes|föreligger) inte/iu;

export interface NotesRead {
  readonly dissents: readonly DissentRead[];
  readonly notes: readonly NoteRead[];
  readonly unread: readonly Flow[];
}

interface Draft { dissent: DissentRead; texts: Flow[] }

/** Reads reservations, notes, non-participation and conflicts of interest wherever in an item they stand. */
export function notesOf(sections: readonly Section[], roster: Roster): NotesRead {
  const dissents: Draft[] = [];
  const notes: NoteRead[] = [];
  const unread: Flow[] = [];
  for (const section of sections) {
    let open: Draft | undefined;
    let quotes = 0;
    const isOwn = section.kind === 'dissent' || section.kind === 'note' || section.kind === 'nonParticipation' || section.kind === 'conflict';
    for (const paragraph of paragraphsOf(section.flow)) {
      for (const sentence of sentencesOf(paragraph)) {
        const isQuoted = quotes % 2 === 1 || /^["”“»]/u.test(sentence.text);
        quotes += [...sentence.text.matchAll(/["”“»]/gu)].length;
        const dissent = isQuoted ? undefined : dissentIn(sentence, roster);
        const note = isQuoted || dissent ? undefined : noteIn(sentence, section);
        if (dissent) {
          open = { dissent, texts: [] };
          dissents.push(open);
        } else if (note) notes.push(note);
        else if (open && section.kind === 'dissent' && !(open.dissent.isBare && isNames(sentence))) open.texts.push(sentence);
        else if (section.kind === 'dissent') {
          const { people } = peopleOf(sentence);
          if (people.some(({ party }) => party !== undefined)) open = listed(dissents, bare(sentence, roster));
          else unread.push(sentence);
        } else if (isOwn && section.kind !== 'note') unread.push(sentence);
      }
    }
  }
  return {
    dissents: dissents.map(({ dissent, texts }) => ({ ...dissent, text: texts })), notes, unread,
  };
}

function isNames(sentence: Flow): boolean {
  const { people, rest } = peopleOf(sentence);
  return people.length > 0 && rest.length === 0;
}

/** Names on lines of their own under the heading dissent together. */
function listed(dissents: Draft[], one: DissentRead): Draft {
  const last = dissents.at(-1);
  if (last && last.texts.length === 0 && last.dissent.inFavour.length === 0 && last.dissent.isBare === 'bare') {
    last.dissent = { ...last.dissent, persons: [...last.dissent.persons, ...one.persons], span: { start: last.dissent.span.start, end: one.span.end } };
    return last;
  }
  const draft: Draft = { dissent: one, texts: [] };
  dissents.push(draft);
  return draft;
}

function dissentIn(sentence: Flow, roster: Roster): DissentRead | undefined {
  const verb = DISSENTS.exec(sentence.text);
  if (!verb) return undefined;
  const first = DISSENTS_FIRST.exec(sentence.text);
  const names = first ? partOf(sentence, first.index + first[0].length, sentence.text.length) : partOf(sentence, 0, verb.index);
  const { people } = peopleOf(names);
  const parties = people.length > 0 ? [] : partiesNamed(names.text);
  if (people.length === 0 && parties.length === 0) return undefined;
  return { ...aboutOf(partOf(sentence, verb.index, sentence.text.length), roster), persons: people, parties, text: [], span: spanIn(sentence, 0, sentence.text.length) };
}

/** Only names under the heading: they dissent, from all of it. */
function bare(sentence: Flow, roster: Roster): DissentRead {
  return { ...aboutOf(partOf(sentence, sentence.text.length, sentence.text.length), roster), isBare: 'bare', persons: peopleOf(sentence).people, parties: [], text: [], span: spanIn(sentence, 0, sentence.text.length) };
}

function aboutOf(rest: Flow, roster: Roster): Pick<DissentRead, 'inFavour' | 'forOwn' | 'clauses'> {
  const favour = /(?:till )?förmån för|till fördel för/iu.exec(rest.text);
  const inFavour = favour ? mentionsIn(partOf(rest, favour.index, rest.text.length), roster) : [];
  return { inFavour, forOwn: /(?:eget|egna|sitt|sina|eget\/egna)\s+(?:\p{L}+\s+)?(?:yrkande|förslag|ändringsyrkande|\p{L}+yrkande)/iu.test(rest.text) ? 'own' : 'named', clauses: clausesIn(rest.text) };
}

function noteIn(sentence: Flow, section: Section): NoteRead | undefined {
  const kind = kindOf(sentence.text, section);
  if (!kind) return undefined;
  const { people } = peopleOf(sentence);
  const named = people.filter(({ party }) => party !== undefined);
  const parties = named.length > 0 ? [] : partiesNamed(sentence.text);
  if (named.length === 0 && parties.length === 0 && kind !== 'note' && kind !== 'statement') return undefined;
  return { kind, persons: named, parties, clauses: clausesIn(sentence.text), span: spanIn(sentence, 0, sentence.text.length) };
}

function kindOf(text: string, { kind }: Section): NoteKind | undefined {
  if (CONFLICT.test(text) && !NOT_CONFLICT.test(text)) return 'conflict';
  if (NO_PART.test(text)) return 'nonParticipation';
  if (kind === 'conflict' && !NOT_CONFLICT.test(text)) return 'conflict';
  if (kind === 'nonParticipation') return 'nonParticipation';
  if (NOTES.test(text)) return 'note';
  if (kind === 'note') return /yttrande/iu.test(text) ? 'statement' : 'note';
  return undefined;
}
