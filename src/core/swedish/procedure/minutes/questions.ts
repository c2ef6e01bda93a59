import { REJECTION, type BallotOption } from '../../../procedure/acts/question-acts.ts';
import type { Treatment } from '../../../procedure/matter/state.ts';
import type { Round, Vote } from '../../../procedure/rounds/round.ts';
import type { Block } from '../../paper/paper.ts';
import { AND, listed, sentenceCase } from '../../voice.ts';
import { clausesInWords, HOW_NAMES, type MatterVoice } from '../names.ts';
import { paragraph } from './parts.ts';
import { onClauses, proposalWords } from './proposal-words.ts';
import { voterCells } from './voter-cells.ts';

const OPTIONS: Readonly<Record<BallotOption, readonly [sv: string, en: string]>> = {
  yes: ['Ja', 'Yes'], no: ['Nej', 'No'], abstain: ['Avstår', 'Abstains'], absent: ['Frånvarande', 'Absent'],
};

/** A question in prose; under it, for each vote, what Ja and Nej were for, who voted how, and what it came to. */
export function questionBlocks(round: Round, treatment: Treatment, voice: MatterVoice): readonly Block[] {
  return [paragraph(put(round, treatment, voice)), ...round.votes.flatMap((vote, at) => voteBlocks(vote, at, round, treatment, voice))];
}

/** "Ordföranden ställer proposition på A och B i punkt 1 och finner att A antas." */
function put({ clauses, stage, put: proposals, finding }: Round, treatment: Treatment, voice: MatterVoice): string {
  const isSwedish = voice.language === 'sv';
  const name = (id: string): string => proposalWords(treatment, id, clauses, voice);
  const names = listed(proposals.map(name), AND[voice.language]);
  const on = onClauses(clauses, voice);
  if (finding.kind === 'named') {
    const [main, counter] = [name(finding.main), name(finding.counter)];
    return isSwedish ? `Ordföranden ställer proposition på ${names}${on} och finner att ${main} utses till huvudförslag och ${counter} till motförslag.` : `The chair puts ${names}${on}, and finds that ${main} is the main proposal and ${counter} the counter-proposal.`;
  }
  const isRejected = finding.proposal === REJECTION;
  if (stage === 'counter') {
    return isSwedish ? `För att utse motförslag ställer ordföranden proposition på ${names}${on} och finner att ${name(finding.proposal)} utses till motförslag.` : `To choose a counter-proposal the chair puts ${names}${on}, and finds that ${name(finding.proposal)} is chosen.`;
  }
  if (stage === 'addition') {
    return isSwedish ? `Ordföranden ställer proposition på bifall till ${names}${on} och avslag på detsamma och finner att ${isRejected ? `${names} avslås` : `${name(finding.proposal)} antas`}.` : `The chair puts approval of ${names}${on} and rejection of the same, and finds that ${isRejected ? `${names} is rejected` : `${name(finding.proposal)} is adopted`}.`;
  }
  const found = isRejected ? (isSwedish ? `${proposals.length === 1 ? 'det' : names} avslås` : `${proposals.length === 1 ? 'it' : names} is rejected`)
    : isSwedish ? `${proposals.length === 1 ? 'det' : name(finding.proposal)} antas` : `${proposals.length === 1 ? 'it' : name(finding.proposal)} is adopted`;
  return isSwedish ? `Ordföranden ställer proposition på ${names}${on} och finner att ${found}.` : `The chair puts ${names}${on}, and finds that ${found}.`;
}

function voteBlocks({ yes, no, held }: Vote, at: number, { clauses, put: proposals }: Round, treatment: Treatment, voice: MatterVoice): readonly Block[] {
  const { language } = voice;
  const isSwedish = language === 'sv';
  const names = listed(proposals.map((id) => proposalWords(treatment, id, clauses, voice)), AND[language]);
  const side = (id: string): string => {
    if (id === REJECTION) return isSwedish ? `avslå ${names}` : `reject ${names}`;
    return `${isSwedish ? 'bifalla' : 'approve'} ${proposalWords(treatment, id, clauses, voice)}`;
  };
  const means = isSwedish ? `Omröstning begärs. Den som vill ${side(yes)} röstar ja. Den som vill ${side(no)} röstar nej.` : `A vote is asked for. Whoever wants to ${side(yes)} votes yes. Whoever wants to ${side(no)} votes no.`;
  const again = at === 0 ? '' : isSwedish ? ', på nytt' : ', again';
  const heading: Block = { kind: 'heading', level: 4, text: `${isSwedish ? 'Omröstning' : 'Vote on'} ${clausesInWords(clauses, language)}${again}` };
  if (!held) return [heading, paragraph(`${means} ${isSwedish ? 'Omröstningen är inte hållen.' : 'The vote has not been held.'}`)];
  return [heading, paragraph(means), ...rollCall(held, clauses, treatment, voice), paragraph(outcome(held, proposals, clauses, treatment, voice))];
}

/** Words in every cell, so that a reader who listens hears each vote with its name. */
function rollCall({ ballots }: NonNullable<Vote['held']>, clauses: readonly string[], treatment: Treatment, voice: MatterVoice): readonly Block[] {
  const isSwedish = voice.language === 'sv';
  if (!ballots) return [];
  return [{
    kind: 'table', caption: isSwedish ? `Rösterna i ${clausesInWords(clauses, 'sv')} fördelas enligt följande` : `The votes on ${clausesInWords(clauses, 'en')}, member by member`,
    columns: (isSwedish ? ['Ledamot', 'Roll', 'Röst'] : ['Member', 'Role', 'Vote']).map((header) => ({ header, align: 'left' })),
    rows: ballots.map(({ person, option }) => [...voterCells(treatment, person, voice), OPTIONS[option][isSwedish ? 0 : 1]]),
  }];
}

/** "Med 5 ja-röster och 7 nej-röster och 1 som avstår finner ordföranden att B antas." */
function outcome({ tally: { yes, no, abstain }, winner }: NonNullable<Vote['held']>, proposals: readonly string[], clauses: readonly string[], treatment: Treatment, voice: MatterVoice): string {
  const isSwedish = voice.language === 'sv';
  const name = (id: string): string => proposalWords(treatment, id, clauses, voice);
  const on = onClauses(clauses, voice);
  const counted = isSwedish ? `Med ${yes} ${yes === 1 ? 'ja-röst' : 'ja-röster'} och ${no} ${no === 1 ? 'nej-röst' : 'nej-röster'} och ${abstain} som avstår` : `With ${yes} yes, ${no} no and ${abstain} abstaining`;
  switch (winner.kind) {
    case 'won': {
      const won = winner.proposal === REJECTION
        ? `${listed(proposals.map(name), AND[voice.language])}${on} ${isSwedish ? 'avslås' : 'is rejected'}`
        : `${name(winner.proposal)}${on} ${isSwedish ? 'antas' : 'is adopted'}`;
      const by = winner.by === 'majority' ? '' : winner.by === 'castingVote' ? (isSwedish ? ' Ordförandens utslagsröst avgör.' : ' The casting vote of the chair decides.') : isSwedish ? ` Det avgörs genom ${HOW_NAMES[winner.by].sv}.` : ` It is settled by ${HOW_NAMES[winner.by].en}.`;
      return isSwedish ? `${counted} finner ordföranden att ${won}.${by}` : `${counted} the chair finds that ${won}.${by}`;
    }
    case 'conflict': return isSwedish ? `${sentenceCase(counted)}: rösterna ger ${name(winner.counted)}, men ${name(winner.stated)} anges.` : `${counted}: the votes give ${name(winner.counted)}, but ${name(winner.stated)} is stated.`;
    case 'unknown': return isSwedish ? `${counted}: vem som vann är okänt.` : `${counted}: which won is unknown.`;
  }
}
