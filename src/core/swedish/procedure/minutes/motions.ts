import type { ClauseNumber, Clauses } from '../../../procedure/acts/recorded.ts';
import type { MotionItem, MotionMoved } from '../../../procedure/acts/motion-acts.ts';
import type { Treatment } from '../../../procedure/matter/state.ts';
import type { Block } from '../../paper/paper.ts';
import { FORMAL_NAMES } from '../../problems/procedure/words.ts';
import { AND, listed } from '../../voice.ts';
import { clausesInWords, personsIn, type MatterVoice } from '../names.ts';
import { paragraph } from './parts.ts';
import { onClauses, proposalWords } from './proposal-words.ts';

/** What each mover moves: for and against proposals in one sentence, and a paragraph for each text of their own. */
export function motionBlocks(treatment: Treatment, voice: MatterVoice): readonly Block[] {
  const isSwedish = voice.language === 'sv';
  const { motions, speakers } = treatment;
  const spoke = speakers.length === 0 ? [] : [paragraph(`${personsIn(speakers, voice)} ${isSwedish ? 'yttrar sig' : speakers.length === 1 ? 'speaks' : 'speak'}.`)];
  return [...motions.flatMap((motion) => moved(motion, treatment, voice)), ...spoke];
}

function moved({ movers, items }: MotionMoved, treatment: Treatment, voice: MatterVoice): readonly Block[] {
  const isSwedish = voice.language === 'sv';
  const who = movers.length === 0 ? (isSwedish ? 'Någon som inte är namngiven' : 'Somebody not named') : personsIn(movers, voice);
  const verb = isSwedish ? 'yrkar' : movers.length > 1 ? 'move' : 'moves';
  const stances = items.flatMap((item) => stanceWords(item, treatment, voice));
  const own = items.flatMap((item) => (item.kind === 'amend' || item.kind === 'add' ? item.clauses.map((one) => ownWords(item.kind, one, voice)) : []));
  return [
    ...(stances.length === 0 ? [] : [paragraph(`${who} ${verb} ${listed(stances, AND[voice.language])}.`)]),
    ...own.map((words) => paragraph(`${who} ${verb} ${words}`)),
  ];
}

function stanceWords(item: MotionItem, treatment: Treatment, voice: MatterVoice): readonly string[] {
  const isSwedish = voice.language === 'sv';
  switch (item.kind) {
    case 'approve':
    case 'reject': {
      const word = item.kind === 'approve' ? (isSwedish ? 'bifall till' : 'approval of') : isSwedish ? 'avslag på' : 'rejection of';
      return [`${word} ${proposalWords(treatment, item.target, named(item.clauses), voice)}${onClauses(named(item.clauses), voice)}`];
    }
    case 'amend':
    case 'add': return [];
    case 'postpone':
    case 'referBack': return [`${FORMAL_NAMES[item.kind][isSwedish ? 0 : 1]}${item.reason === undefined ? '' : isSwedish ? ` med motiveringen att ${item.reason}` : ` because ${item.reason}`}`];
  }
}

/** The text moved stands in quotation marks, as minutes have it: the words are the project's own all the same. */
function ownWords(kind: 'amend' | 'add', { clause, text }: { readonly clause: ClauseNumber; readonly text: string }, { language }: MatterVoice): string {
  const quoted = `"${text.replaceAll('"', '”')}"`;
  if (language === 'en') return `${kind === 'amend' ? 'a change of' : 'an addition as'} ${clausesInWords([clause], 'en')}: ${quoted}`;
  return kind === 'amend' ? `följande: Punkt ${clause}. Ändringsyrkande: ${quoted}` : `följande tillägg: Ny punkt ${clause}. Tilläggsyrkande: ${quoted}`;
}

const named = (clauses: Clauses): readonly ClauseNumber[] => (clauses === 'all' ? [] : clauses);
