import type { Language } from '../../language-name.ts';
import type { Block } from '../../paper/paper.ts';
import { days } from '../../register/entry-words.ts';
import { PROGRESS } from '../../register/words.ts';
import type { FollowUpFacts } from './facts.ts';

/** What somebody was told to report, how far it had come, and what holds until somebody brings it up. */
export function assignmentBlocks({ assignments, waiting }: Pick<FollowUpFacts, 'assignments' | 'waiting'>, language: Language): readonly Block[] {
  const isSwedish = language === 'sv';
  const column = (header: string) => ({ header, align: 'left' } as const);
  const none = isSwedish ? 'ingen dag satt' : 'no day set';
  return [
    { kind: 'heading', level: 2, text: isSwedish ? 'Uppdrag' : 'Assignments' },
    assignments.length === 0 ? { kind: 'paragraph', text: [isSwedish ? 'Registret har inga uppdrag till och med dagen.' : 'The register has no assignments by the day.'] } : {
      kind: 'table', caption: isSwedish ? 'Uppdrag i registret och hur långt de har kommit' : 'Assignments in the register and how far they have come',
      columns: isSwedish ? [column('Beslut'), column('Uppdrag'), column('Till'), column('Redovisas'), column('Läge')] : [column('Decision'), column('Assignment'), column('To'), column('Due'), column('State')],
      rows: assignments.map(({ assigned: { entry, effect }, progress, answer }) => [
        entry.name, effect.task, effect.to, effect.due ? days(effect.due) : none, `${PROGRESS[progress][language]}${answer ? `: ${answer.name}` : ''}`,
      ]),
    },
    ...(waiting.length === 0 ? [] : [{
      kind: 'list', order: 'bullets',
      items: waiting.map(({ layer, until }) => [isSwedish ? `${layer.layer.what} gäller tills ${until}: någon måste ta upp det igen.` : `${layer.layer.what} holds until ${until}: somebody must bring it up again.`]),
    } as const]),
  ];
}
