import type { Treatment } from '../../../procedure/matter/state.ts';
import type { ClauseOutcome, DissentOutcome, MeetingOutcome } from '../../../procedure/outcome.ts';
import type { Block } from '../../paper/paper.ts';
import { AND, listed, sentenceCase } from '../../voice.ts';
import { clausesInWords, STATUS_NAMES, type MatterVoice } from '../names.ts';
import { clauseList, paragraph } from './parts.ts';
import { onClauses, proposalWords } from './proposal-words.ts';

/** What was decided, and what was only proposed to another body: that decides nothing, and says so. */
export function decisionBlocks({ body, clauses, reason, result }: MeetingOutcome, voice: MatterVoice): readonly Block[] {
  const isSwedish = voice.language === 'sv';
  const who = sentenceCase(body);
  const why = reason === undefined ? '' : isSwedish ? ` Motivering: ${reason}.` : ` Reason: ${reason}.`;
  switch (result) {
    case 'open': return [paragraph(isSwedish ? 'Inget beslut är angivet.' : 'No decision is stated.')];
    case 'postponed': return [paragraph(`${isSwedish ? `${who} beslutar att ärendet bordläggs.` : `${who} postpones the matter.`}${why}`)];
    case 'referredBack': return [paragraph(`${isSwedish ? `${who} beslutar att ärendet återremitteras.` : `${who} refers the matter back.`}${why}`)];
    case 'decided': {
      const addressees = [...new Set(clauses.map(({ addressee }) => addressee))];
      return addressees.flatMap((to) => [
        paragraph(to === undefined ? (isSwedish ? `${who} beslutar:` : `${who} decides:`) : isSwedish ? `${who} föreslår ${to} besluta:` : `${who} proposes to ${to}:`),
        ...clauseList(clauses.filter(({ addressee }) => addressee === to).map((one) => ({ clause: one.clause, text: clauseText(one, voice) }))),
      ]);
    }
  }
}

function clauseText({ text, status }: ClauseOutcome, { language }: MatterVoice): string {
  if (text !== undefined) return text;
  if (status === 'rejected') return language === 'sv' ? 'Inget förslag antas.' : 'No proposal is adopted.';
  return language === 'sv' ? `Punkten är ${STATUS_NAMES[status].sv}.` : `The clause is ${STATUS_NAMES[status].en}.`;
}

/** "A (V) reserverar sig till förmån för A:s yrkande i punkt 1." */
export function dissentText({ persons, clauses, inFavourOf, text }: DissentOutcome, treatment: Treatment, voice: MatterVoice): string {
  const { language } = voice;
  const isSwedish = language === 'sv';
  const named = clauses === undefined || clauses === 'all' ? [] : clauses;
  const favour = inFavourOf.length === 0 ? (isSwedish ? ' mot beslutet' : ' against the decision') : ` ${isSwedish ? 'till förmån för' : 'in favour of'} ${listed(inFavourOf.map((id) => proposalWords(treatment, id, named, voice)), AND[language])}`;
  const on = clauses === undefined ? (isSwedish ? ', utan att nämna punkter' : ', without naming clauses') : onClauses(named, voice);
  const who = listed(persons, AND[language]);
  return `${who} ${isSwedish ? 'reserverar sig' : persons.length === 1 ? 'dissents' : 'dissent'}${favour}${on}.${text === undefined ? '' : ` ${text}`}`;
}

/** "A (S) deltar inte i beslutet om punkt 2." */
export function nonParticipationText(persons: string, clauses: 'all' | readonly string[], { language }: MatterVoice): string {
  const on = clauses === 'all' ? '' : language === 'sv' ? ` om ${clausesInWords(clauses, 'sv')}` : ` on ${clausesInWords(clauses, 'en')}`;
  return language === 'sv' ? `${persons} deltar inte i beslutet${on}.` : `No part in the decision${on} is taken by ${persons}.`;
}
