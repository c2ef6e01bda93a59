import { plainKey } from './proposal.ts';
import type { RollCallRead, RoundRead, SidesRead } from './round.ts';

/** Gives each vote its roll call. Lists at the end stand in the order of the votes; a caption that names other clauses is no match. */
export function paired(rounds: readonly RoundRead[], lists: readonly RollCallRead[]): { readonly rounds: readonly RoundRead[]; readonly unpaired: readonly RollCallRead[] } {
  const waiting = [...lists];
  const fitted = rounds.map((round): RoundRead => {
    const { vote } = round;
    if (!vote || vote.rollCall) return round;
    const at = waiting.findIndex((list) => fits(round, list));
    const rollCall = at === -1 ? undefined : waiting.splice(at, 1)[0];
    return rollCall ? { ...round, vote: { ...vote, rollCall, ...(vote.sides ? {} : sidesFrom(rollCall)) } } : round;
  });
  return { rounds: fitted, unpaired: waiting };
}

const sidesFrom = ({ caption }: RollCallRead): { readonly sides?: SidesRead } => (caption ? { sides: caption } : {});

function fits({ clauses, vote, put }: RoundRead, { caption }: RollCallRead): boolean {
  if (!caption) return true;
  if (clauses.length > 0 && caption.clauses.length > 0) return caption.clauses.some((clause) => clauses.includes(clause));
  const known = [...put, ...[vote?.sides?.yes, vote?.sides?.no].flatMap((side) => side ?? [])].map(({ key }) => plainKey(key));
  const named = [caption.yes, caption.no].flatMap((side) => (side ? [plainKey(side.key)] : []));
  return known.length === 0 || named.length === 0 || named.some((key) => known.includes(key)) || clauses.length === 0 || caption.clauses.length === 0;
}
