import type { Role } from '../../../procedure/acts/meeting-acts.ts';
import type { Treatment } from '../../../procedure/matter/state.ts';
import { nameOf } from '../../../procedure/outcome-of.ts';
import { sentenceCase } from '../../voice.ts';
import type { MatterVoice } from '../names.ts';

export const ROLE_NAMES: Readonly<Record<Role, readonly [sv: string, en: string]>> = {
  chair: ['ordförande', 'chair'], viceChair: ['vice ordförande', 'vice chair'], secondViceChair: ['2:e vice ordförande', 'second vice chair'],
  member: ['ledamot', 'member'], substitute: ['ersättare', 'substitute'],
};

/** Name with party, and role, for a row of a roll call. */
export function voterCells({ people }: Treatment, person: string, { language, head }: MatterVoice): readonly string[] {
  const role = people.get(person)?.role;
  return [sentenceCase(nameOf(head, person)), role ? ROLE_NAMES[role][language === 'sv' ? 0 : 1] : language === 'sv' ? 'okänd' : 'unknown'];
}
