import { REJECTION } from '../../../procedure/acts/question-acts.ts';
import type { Treatment } from '../../../procedure/matter/state.ts';
import { STAGE_NAMES } from '../../problems/procedure/words.ts';
import { AND, listed } from '../../voice.ts';
import { clausesInWords, personsIn, type MatterVoice } from '../names.ts';

/** regiondirektörens, Lars-Eriks, Jonas (a name that ends in s has no other genitive in Swedish). */
function genitive(words: string, { language }: MatterVoice): string {
  const [, name = words, party = ''] = /^(.*?)( \([^()]*\))?$/u.exec(words) ?? [];
  const end = language === 'en' ? (/s$/iu.test(name) ? "'" : "'s") : /[sxz]$/iu.test(name) ? '' : 's';
  return `${name}${end}${party}`;
}

/**
 * A proposal as minutes name it, by who made it: "regiondirektörens förslag", "Elin Hoffners (V) yrkande", an addition by that word.
 * Where its movers have another of the same kind, the name the matter gives it tells them apart.
 */
export function proposalWords(treatment: Treatment, id: string, clauses: readonly string[], voice: MatterVoice): string {
  const isSwedish = voice.language === 'sv';
  if (id === REJECTION) return isSwedish ? 'avslag' : 'rejection';
  const texts = treatment.proposals.filter((one) => one.id === id);
  const own = texts.find(({ clause }) => clauses.includes(clause)) ?? texts[0];
  if (!own) return id;
  if (own.from !== undefined) return `${genitive(own.from, voice)} ${isSwedish ? 'förslag' : 'proposal'}`;
  const noun = own.kind === 'add' ? (isSwedish ? 'tilläggsyrkande' : 'addition') : isSwedish ? 'yrkande' : 'motion';
  const isAlone = treatment.proposals.every((other) => other.id === id || other.kind !== own.kind || other.movers.join() !== own.movers.join());
  const name = isAlone ? '' : ` ${id}`;
  if (own.movers.length === 0) return isSwedish ? `${noun} ${id} utan känd förslagsställare` : `${noun} ${id} by somebody not named`;
  return `${listed(own.movers.map((mover) => genitive(personsIn([mover], voice), voice)), AND[voice.language])} ${noun}${name}`;
}

/** "i punkterna 1 och 4": where a proposal is put. */
export function onClauses(clauses: readonly string[], { language }: MatterVoice): string {
  return clauses.length === 0 ? '' : ` ${language === 'sv' ? 'i' : 'on'} ${clausesInWords(clauses, language)}`;
}

/** What the short names in remarks stand for: "RD: regiondirektörens förslag; r2: huvudomröstning, punkt 1". */
export function shortNames(treatments: readonly Treatment[], voice: MatterVoice): readonly string[] {
  const { language } = voice;
  return treatments.flatMap((treatment) => {
    const ids = [...new Set(treatment.proposals.map(({ id }) => id))];
    const names = [
      ...ids.map((id) => `${id}: ${proposalWords(treatment, id, [], voice)}`),
      ...treatment.rounds.map(({ id, stage, clauses }) => `${id}: ${STAGE_NAMES[stage][language === 'sv' ? 0 : 1]}, ${clausesInWords(clauses, language)}`),
    ];
    return names.length === 0 ? [] : [`${language === 'sv' ? 'Beteckningar' : 'Names'}, ${treatment.opened.item}: ${names.join('; ')}.`];
  });
}
