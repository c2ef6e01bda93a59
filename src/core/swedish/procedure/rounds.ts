import type { Round, Vote } from '../../procedure/rounds/round.ts';
import type { Tally } from '../../procedure/rounds/tally.ts';
import type { FormalMotion } from '../../procedure/matter/state.ts';
import { FORMAL_NAMES, STAGE_NAMES } from '../problems/procedure/words.ts';
import type { Language } from '../language-name.ts';
import { AND, listed, sentenceCase } from '../voice.ts';
import { clausesInWords, HOW_NAMES, rejectionOr } from './names.ts';

/** A question as lines: what was put, what the chair found, and every vote with what Ja and Nej were for. */
export function roundLines(round: Round, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const { id, clauses, stage, put, finding, votes, lines } = round;
  const name = (one: string): string => rejectionOr(one, language);
  const found = finding.kind === 'named'
    ? (isSwedish ? `huvudförslag ${finding.main}, motförslag ${finding.counter}` : `main proposal ${finding.main}, counter-proposal ${finding.counter}`)
    : name(finding.proposal);
  const head = `${sentenceCase(clausesInWords(clauses, language))}, ${STAGE_NAMES[stage][isSwedish ? 0 : 1]} (${id}): ${isSwedish ? 'ställs' : 'put'} ${listed(put.map(name), AND[language])}; ${isSwedish ? 'ordföranden finner' : 'the chair finds'} ${found}${linesIn(lines, language)}`;
  return [head, ...votes.map((vote) => `  ${voteLine(vote, language)}`)];
}

/** Omröstning: ja för RD 5, nej för LEO 7, avstår 1. LEO vinner. */
function voteLine(vote: Vote, language: Language): string {
  const isSwedish = language === 'sv';
  const [yes, no] = [rejectionOr(vote.yes, language), rejectionOr(vote.no, language)];
  if (!vote.held) return isSwedish ? `Omröstning begärd: ja för ${yes}, nej för ${no}; inte hållen.` : `Vote asked for: yes for ${yes}, no for ${no}; not held.`;
  const { tally, winner, lines } = vote.held;
  const counted = isSwedish ? `Omröstning: ja för ${yes} ${tally.yes}, nej för ${no} ${tally.no}, avstår ${tally.abstain}.` : `Vote: yes for ${yes} ${tally.yes}, no for ${no} ${tally.no}, abstentions ${tally.abstain}.`;
  return `${counted} ${outcome()}${linesIn(lines, language)}`;

  function outcome(): string {
    switch (winner.kind) {
      case 'won': {
        const by = winner.by === 'majority' ? '' : isSwedish ? ` genom ${HOW_NAMES[winner.by].sv}` : ` by ${HOW_NAMES[winner.by].en}`;
        return isSwedish ? `${sentenceCase(rejectionOr(winner.proposal, language))} vinner${by}.` : `${sentenceCase(rejectionOr(winner.proposal, language))} wins${by}.`;
      }
      case 'conflict': return isSwedish ? `Rösterna ger ${winner.counted}, men ${winner.stated} anges.` : `The votes give ${winner.counted}, but ${winner.stated} is stated.`;
      case 'unknown': return isSwedish ? 'Vem som vann är okänt.' : 'Which won is unknown.';
    }
  }
}

export function formalLine({ motion, reason, tried }: FormalMotion, language: Language): string {
  const isSwedish = language === 'sv';
  const name = sentenceCase(FORMAL_NAMES[motion][isSwedish ? 0 : 1]);
  const why = reason === undefined ? '' : isSwedish ? ` Skäl: ${reason}.` : ` Reason: ${reason}.`;
  return `${name}: ${GRANTS[tried][language]}.${why}`;
}

const GRANTS: Readonly<Record<FormalMotion['tried'], Readonly<Record<Language, string>>>> = {
  notTried: { sv: 'inte prövad', en: 'not tried' },
  majority: { sv: 'bifallen av en majoritet', en: 'granted by a majority' },
  minority: { sv: 'bifallen av en minoritet om minst en tredjedel', en: 'granted by a minority of at least a third' },
  granted: { sv: 'bifallen; om det var av en majoritet eller minoritet är okänt', en: 'granted; whether by a majority or a minority is unknown' },
  denied: { sv: 'avslagen', en: 'denied' },
  unknown: { sv: 'utgången är okänd', en: 'the outcome is unknown' },
};

export function tallyText({ yes, no, abstain }: Tally): string {
  return `${yes}–${no}–${abstain}`;
}

export function linesIn(lines: string | undefined, language: Language): string {
  if (lines === undefined) return '';
  return language === 'sv' ? ` (rad ${lines})` : ` (l. ${lines})`;
}
