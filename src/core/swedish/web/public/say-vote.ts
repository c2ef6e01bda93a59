import type { Language } from '../../language-name.ts';

/** A clause as a page says it: its status, and how it was settled, as the procedure room hands them on. */
export interface SettledClause {
  readonly status: string;
  readonly settledBy?: {
    readonly winner?: string | undefined;
    readonly how: string;
    readonly vote?: { readonly yes: string; readonly no: string; readonly tally: { readonly yes: number; readonly no: number; readonly abstain: number } } | undefined;
  } | undefined;
}

/** How a clause was settled, for who does not know what Ja and Nej stood for: the votes for what won against those for the other. */
export function sayVote({ status, settledBy }: SettledClause, language: Language): string {
  const isSwedish = language === 'sv';
  const other = OTHER[status];
  if (other) return other[language];
  const adopted = status === 'rejected' ? (isSwedish ? 'Avslogs' : 'Rejected') : status === 'proposed' ? (isSwedish ? 'Föreslogs ett annat organ' : 'Proposed to another body') : isSwedish ? 'Antogs' : 'Adopted';
  const vote = settledBy?.vote;
  const winner = settledBy?.winner;
  if (!vote || winner === undefined) return settledBy?.how === 'acclamation' ? `${adopted} ${isSwedish ? 'utan omröstning' : 'without a vote'}.` : `${adopted}.`;
  const { yes, no, abstain } = vote.tally;
  if (winner !== vote.yes && winner !== vote.no) return `${adopted}.`;
  const [won, lost] = winner === vote.yes ? [yes, no] : [no, yes];
  const votes = isSwedish ? `med ${won} ${won === 1 ? 'röst' : 'röster'} mot ${lost}` : `by ${won} ${won === 1 ? 'vote' : 'votes'} to ${lost}`;
  const cast = settledBy?.how === 'castingVote' ? (isSwedish ? ', genom ordförandens utslagsröst' : ', by the casting vote of the chair') : '';
  const abstained = abstain === 0 ? '' : isSwedish ? `; ${abstain} avstod` : `; ${abstain} abstained`;
  return `${adopted} ${votes}${cast}${abstained}.`;
}

const OTHER: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  referredBack: { sv: 'Skickades tillbaka för ny beredning.', en: 'Was referred back.' },
  postponed: { sv: 'Sköts upp till ett senare möte.', en: 'Was postponed to a later meeting.' },
  conflict: { sv: 'Protokollet motsäger sig självt om vad som antogs.', en: 'The minutes contradict themselves on what was adopted.' },
  unknown: { sv: 'Protokollet säger inte vad som antogs.', en: 'The minutes do not say what was adopted.' },
};
