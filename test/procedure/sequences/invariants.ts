import { isDeepStrictEqual } from 'node:util';
import { rankOf } from '../../../src/core/procedure/matter/phase.ts';
import type { MatterState, Treatment } from '../../../src/core/procedure/matter/state.ts';

/** What has gone backwards between two states: a meeting only goes on, and what is settled stays so. */
export function backwards(before: MatterState, after: MatterState): readonly string[] {
  return before.treatments.flatMap((old, index) => {
    const now = after.treatments[index];
    if (!now) return ['a meeting is gone'];
    if (now === old) return [];
    const clauses = [...old.clauses.values()].flatMap(({ clause, settled }) => {
      const later = now.clauses.get(clause)?.settled;
      // A stated decision may turn out to contradict what was found; nothing else changes a clause that is settled.
      return settled && later?.kind !== 'conflict' && !isDeepStrictEqual(later, settled) ? [`clause ${clause} was unsettled`] : [];
    });
    return [
      ...clauses,
      ...(index < before.treatments.length - 1 ? ['a meeting that was over changed'] : []),
      ...(rankOf(now.phase) < rankOf(old.phase) ? [`from ${old.phase} to ${now.phase}`] : []),
      ...(old.result !== 'open' && now.result !== old.result ? [`${old.result} became ${now.result}`] : []),
      ...(old.dissents.every((one, at) => now.dissents[at] === one) ? [] : ['a dissent is gone']),
    ];
  });
}

/** What a correction has undone: a meeting stands as far on as it did, and what is attested is decided as it was. */
export function corrected(before: MatterState, after: MatterState): readonly string[] {
  return before.treatments.flatMap((old, index) => {
    const now = after.treatments[index];
    if (!now) return ['a meeting is gone'];
    const isAttested = rankOf(old.phase) >= rankOf('attested');
    const adopted = ({ clauses }: Treatment): readonly string[] => [...clauses.values()].map(({ clause, settled }) => `${clause} ${settled?.kind} ${settled?.kind === 'adopted' ? settled.proposal : ''}`);
    return [
      ...(rankOf(now.phase) < rankOf(old.phase) ? [`from ${old.phase} to ${now.phase}`] : []),
      ...(isAttested && (old.result !== now.result || !isDeepStrictEqual(adopted(old), adopted(now))) ? ['an attested decision changed'] : []),
    ];
  });
}

/** What is in a meeting that may never be. */
export function unlawful(treatment: Treatment): readonly string[] {
  const { phase, result, formal, clauses, rounds, proposals, after, people, dissents, opened: { bodyKind } } = treatment;
  const found: string[] = [];
  const never = (what: string, holds: boolean): void => { if (holds) found.push(what); };
  never('decided with an untried formal motion', result === 'decided' && formal.some(({ tried }) => tried === 'notTried'));
  never('decided with a clause left', result === 'decided' && [...clauses.values()].some(({ settled }) => !settled));
  never('a question during deliberation', (phase === 'deliberating' || phase === 'adjourned') && rounds.length > 0);
  never('announced before attested', after.announced !== undefined && after.attested === undefined);
  never('a minority in a board', bodyKind === 'board' && formal.some(({ tried }) => tried === 'minority'));
  for (const { settled, clause } of clauses.values()) {
    const isOwn = settled?.kind !== 'adopted' || settled.proposal === 'avslag' || proposals.some(({ id, clause: own }) => id === settled.proposal && own === clause);
    never(`clause ${clause} decided for what nobody proposed`, !isOwn);
  }
  for (const { votes, finding, stage, put } of rounds) {
    never('more votes than pairs', votes.length > Math.max(1, put.length - 2) && stage === 'counter');
    for (const { yes, no, held, electorate } of votes) {
      never('a vote of a proposal against itself', yes === no);
      never('the main proposal in a preliminary vote', stage === 'counter' && finding.kind === 'named' && [yes, no].includes(finding.main));
      never('a ballot outside the electorate', held?.ballots?.some(({ person }) => !electorate.includes(person)) === true);
    }
  }
  never('a dissent by one who does not serve', dissents.some(({ persons }) => persons.some((person) => people.get(person)?.serves !== 'yes')));
  return found;
}
