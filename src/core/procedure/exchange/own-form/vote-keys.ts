import type { BallotOption, FormalTried, VoteHeld } from '../../acts/question-acts.ts';
import { VOTING_FORMS } from '../../reading/words.ts';
import { wordFor, type Tree } from './tree.ts';

type Key = readonly [string, Tree | undefined];

const OPTION_WORDS = { yes: 'ja', no: 'nej', abstain: 'avstår', absent: 'frånvarande' } as const satisfies Readonly<Record<BallotOption, string>>;

/** A vote: the names under each answer, and the result as it is stated. */
export function voteKeys({ question, ballots, stated, finds, chairBallot, lot, by }: VoteHeld): readonly Key[] {
  const names = (Object.keys(OPTION_WORDS) as BallotOption[]).map((option): Key => {
    const own = ballots?.filter((one) => one.option === option).map(({ person }) => person) ?? [];
    // A list of nobody is still a list: it says that the votes are known, and that there were none.
    return [OPTION_WORDS[option], own.length === 0 && (ballots?.length !== 0 || option !== 'yes') ? undefined : own];
  });
  return [
    ['proposition', question], ...names, ['resultat', stated && `${stated.yes}–${stated.no}–${stated.abstain}`], ['finner', finds],
    ['ordförandens röst', chairBallot && OPTION_WORDS[chairBallot]], ['lott', lot], ['sätt', by && wordFor(VOTING_FORMS, by)],
  ];
}

const CHAIR_WORDS = { requesting: 'för', against: 'emot', unknown: 'okänt' } as const;

/** How a motion to postpone or refer back was tried. */
export function formalKeys({ present, requesting, against, chair, finds, declared, reason, comesUp }: FormalTried): readonly Key[] {
  return [
    ['närvarande', present], ['för', requesting], ['emot', against], ['ordföranden', CHAIR_WORDS[chair]], ['finner', finds === 'granted' ? 'bifall' : 'avslag'],
    ['genom', declared === undefined ? 'okänt' : declared === 'majority' ? 'majoritet' : 'minoritet'], ['motivering', reason], ['tas upp', comesUp],
  ];
}
