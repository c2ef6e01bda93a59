import type { BallotOption } from '../../../procedure/acts/question-acts.ts';
import type { Treatment } from '../../../procedure/matter/state.ts';
import type { Round, Vote } from '../../../procedure/rounds/round.ts';
import { proposalName, type MatterVoice } from '../names.ts';
import { roundLines, tallyText } from '../rounds.ts';
import { voterCells } from './motions.ts';
import { markdownTable } from './table.ts';

const OPTIONS: Readonly<Record<BallotOption, readonly [sv: string, en: string]>> = {
  yes: ['ja', 'yes'], no: ['nej', 'no'], abstain: ['avstår', 'abstains'], absent: ['frånvarande', 'absent'],
};

/** A question in prose; under it, for each vote, what Ja and Nej were for and who voted how. */
export function questionLines(round: Round, treatment: Treatment, voice: MatterVoice): readonly string[] {
  const { language } = voice;
  const isFirst = treatment.rounds[0] === round;
  const lines = roundLines(round, language).map((line) => line.trim());
  return [...(isFirst ? [] : ['']), ...lines.flatMap((line, index) => (index === 0 ? [line] : ['', line])), ...round.votes.flatMap((vote) => rollCall(vote, treatment, voice))];
}

function rollCall({ yes, no, held }: Vote, treatment: Treatment, voice: MatterVoice): readonly string[] {
  if (!held?.ballots) return [];
  const isSwedish = voice.language === 'sv';
  const means = isSwedish
    ? `Ja är en röst för ${proposalName(treatment, yes, voice)}, nej för ${proposalName(treatment, no, voice)}.`
    : `Yes is a vote for ${proposalName(treatment, yes, voice)}, no for ${proposalName(treatment, no, voice)}.`;
  const rows = held.ballots.map(({ person, option }) => [...voterCells(treatment, person, voice), OPTIONS[option][isSwedish ? 0 : 1]]);
  return [
    '', means, '', ...markdownTable(isSwedish ? ['Ledamot', 'Roll', 'Röst'] : ['Member', 'Role', 'Vote'], rows),
    '', `${isSwedish ? 'Resultat, ja–nej–avstår' : 'Result, yes–no–abstain'}: ${tallyText(held.tally)}.`,
  ];
}
