import type { MinutesReading } from '../../src/core/minutes/reading.ts';
import { spotOf, type Span } from '../../src/core/minutes/text/document.ts';
import type { ProposalRead } from '../../src/core/minutes/votes/proposal.ts';

/** A reading in a form a person can look over: one line a thing, with the lines it stands on. */
export function summarised({ document, meeting, items }: MinutesReading): string {
  const at = (span: Span): string => {
    const { line, toLine } = spotOf(document, span);
    return line === toLine ? `l.${line}` : `l.${line}-${toLine}`;
  };
  const said = (one: ProposalRead | undefined): string => (one ? `${one.key}${one.clauses.length > 0 ? ` @${one.clauses.join(',')}` : ''}` : '-');
  const lines = [`${meeting.body ?? '?'} ${meeting.date?.day ?? '?'}; justerat ${meeting.attested?.day ?? '?'}, anslaget ${meeting.announced?.day ?? '?'}–${meeting.takenDown?.day ?? '?'}; ${meeting.attendees.length} närvarande; justerare ${meeting.attesters.map(({ name }) => name).join(', ')}`];
  for (const item of items) {
    lines.push('', `§ ${item.number} ${item.title} [${item.caseNumbers.join(', ')}] ${item.body ?? '?'} ${at(item.span)}`);
    for (const clause of item.proposals) lines.push(`  förslag ${clause.number} ${clause.status}${clause.to === undefined ? '' : ` till ${clause.to}`}: ${clause.text.text} ${at(clause.span)}`);
    for (const motion of item.motions) lines.push(`  yrkande ${[...motion.movers.map(({ name }) => name), ...motion.parties].join(', ')}: ${motion.kind} ${said(motion.target)} [${motion.clauses.join(',')}]${motion.text ? ` ${motion.text.text}` : ''} ${at(motion.span)}`);
    for (const round of item.rounds) {
      lines.push(`  proposition ${round.stage} [${round.clauses.join(',')}]: ${round.put.map(said).join(' | ')} -> ${said(round.found?.winner ?? round.found?.main)}${round.found?.counter ? ` mot ${said(round.found.counter)}` : ''} ${at(round.span)}`);
      const { vote } = round;
      if (vote) lines.push(`    ja ${said(vote.sides?.yes)} nej ${said(vote.sides?.no)}; ${vote.tallies.map(({ yes, no, abstain }) => `${yes ?? '?'}-${no ?? '?'}-${abstain ?? '?'}`).join(' ')}; utfall ${said(vote.outcome?.winner ?? vote.outcome?.counter)}${vote.castingVote ? ' utslagsröst' : ''}; lista ${vote.rollCall ? `${vote.rollCall.form} ${vote.rollCall.ballots.length}` : 'ingen'}`);
    }
    for (const clause of item.decision) lines.push(`  beslut ${clause.number} ${clause.status}${clause.to === undefined ? '' : ` till ${clause.to}`}: ${clause.text.text} ${clause.effects.map(({ kind }) => kind).join(',')} ${at(clause.span)}`);
    for (const dissent of item.dissents) lines.push(`  reservation ${[...dissent.persons.map(({ name }) => name), ...dissent.parties].join(', ')}: ${dissent.forOwn === 'own' ? 'eget' : dissent.inFavour.map(said).join(', ')} [${dissent.clauses.join(',')}] ${at(dissent.span)}`);
    for (const note of item.notes) lines.push(`  ${note.kind} ${note.persons.map(({ name }) => name).join(', ')} ${at(note.span)}`);
    lines.push(`  till ${item.dispatch.map(({ text }) => text).join('; ')}`);
    if (item.basis.length > 0) lines.push(`  underlag ${item.basis.map(({ text }) => text).join('; ')}`);
    if (item.amounts.length > 0) lines.push(`  belopp ${item.amounts.map(({ ore }) => String(ore / 100n)).join(', ')}`);
    for (const entry of item.notUnderstood) lines.push(`  ej förstått ${at(entry.span)}: ${entry.text}`);
  }
  return `${lines.join('\n')}\n`;
}
