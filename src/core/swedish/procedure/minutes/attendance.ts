import type { Treatment } from '../../../procedure/matter/state.ts';
import type { Block } from '../../paper/paper.ts';
import type { MatterVoice } from '../names.ts';
import { paragraph } from './parts.ts';
import { ROLE_NAMES } from './voter-cells.ts';

/** Who was there, in what role, and whether they served: a cell without a fact says that it is not known. */
export function attendanceBlocks({ opened: { attendees, attendance, body } }: Treatment, { language, head }: MatterVoice): readonly Block[] {
  const isSwedish = language === 'sv';
  if (attendees.length === 0) return [paragraph(isSwedish ? 'Vilka som var närvarande är okänt.' : 'Who was there is not known.')];
  const note = attendance === 'partial' ? [paragraph(isSwedish ? 'Listan är ofullständig: bara de som protokollet nämner.' : 'The list is incomplete: only those the minutes name.')] : [];
  const rows = attendees.map(({ person, role, serves, servesFor }) => {
    const { name = person, party } = head.persons.get(person) ?? {};
    const serving = serves === 'no' ? (isSwedish ? 'nej' : 'no') : servesFor !== undefined ? (isSwedish ? `ja, för ${servesFor}` : `yes, for ${servesFor}`) : role === 'substitute' ? (isSwedish ? 'ja, för vem är inte angivet' : 'yes, for whom is not stated') : isSwedish ? 'ja' : 'yes';
    return [name, party ?? (isSwedish ? 'okänt' : 'unknown'), ROLE_NAMES[role][isSwedish ? 0 : 1], serving];
  });
  return [...note, {
    kind: 'table', caption: isSwedish ? `Närvarande i ${body}` : `Present in ${body}`, rows,
    columns: (isSwedish ? ['Namn', 'Parti', 'Roll', 'Tjänstgör'] : ['Name', 'Party', 'Role', 'Serves']).map((header) => ({ header, align: 'left' })),
  }];
}
