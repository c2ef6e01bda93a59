import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import type { Asked } from '../../../core/register/index/visible.ts';
import { assignments, waiting } from '../../../core/register/queries/assignments.ts';
import { competence } from '../../../core/register/queries/competence.ts';
import { conflicts } from '../../../core/register/queries/conflicts.ts';
import { delegations } from '../../../core/register/queries/duties/delegations.ts';
import { followUp } from '../../../core/register/queries/duties/follow-up.ts';
import { gaps } from '../../../core/register/queries/gaps.ts';
import { inForce } from '../../../core/register/queries/in-force.ts';
import { retroactive } from '../../../core/register/queries/retroactive.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { assignmentLines, competenceLines, conflictLines, gapLines, retroactiveLines } from '../../../core/swedish/register/answer-lines.ts';
import { assignmentsCsv, competenceCsv, conflictsCsv, gapsCsv, retroactiveCsv } from '../../../core/swedish/register/csv-answers.ts';
import { plainAssignment, plainConflict, plainGap, plainOverreach, plainRetroactive, plainWaiting } from '../../../core/swedish/register/plain-answers.ts';
import { collectionCsv, collectionLines, plainCollected } from '../../../core/swedish/register/duties/collection.ts';
import { delegationLines, delegationsCsv, plainDelegation } from '../../../core/swedish/register/duties/delegation.ts';
import { followUpCsv, followUpLines, plainFollowUp } from '../../../core/swedish/register/duties/follow-up.ts';
import type { AnswerForms } from './printed-answer.ts';

/** A question that needs only the days it is about. */
export interface DayQuestion {
  readonly name: string;
  readonly english: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly ask: (index: RegisterIndex, asked: Asked, language: Language) => Omit<AnswerForms, 'heading'>;
}

export const DAY_QUESTIONS: readonly DayQuestion[] = [
  {
    name: 'konflikter', english: 'conflicts', title: { sv: 'Konflikter', en: 'Conflicts' },
    ask: (index, asked, language) => {
      const found = conflicts(index, asked);
      return { text: () => conflictLines(found, language), json: () => found.map(plainConflict), csv: () => conflictsCsv(found) };
    },
  },
  {
    name: 'luckor', english: 'gaps', title: { sv: 'Luckor', en: 'Gaps' },
    ask: (index, asked, language) => {
      const found = gaps(index, asked);
      return { text: () => gapLines(found, language), json: () => found.map(plainGap), csv: () => gapsCsv(found) };
    },
  },
  {
    name: 'retroaktivt', english: 'retroactive', title: { sv: 'Retroaktivt till och med', en: 'Retroactive by' },
    ask: (index, asked, language) => {
      const found = retroactive(index, asked);
      return { text: () => retroactiveLines(found, language), json: () => found.map(plainRetroactive), csv: () => retroactiveCsv(found) };
    },
  },
  {
    name: 'behorighet', english: 'competence', title: { sv: 'Behörighet till och med', en: 'Competence by' },
    ask: (index, asked, language) => {
      const found = competence(index, asked);
      return { text: () => competenceLines(found, language), json: () => found.map(plainOverreach), csv: () => competenceCsv(found) };
    },
  },
  {
    name: 'delegation', english: 'delegations', title: { sv: 'Beslutat på delegation till och med', en: 'Decided by delegation by' },
    ask: (index, asked, language) => {
      const found = delegations(index, asked);
      return { text: () => delegationLines(found, language), json: () => found.map(plainDelegation), csv: () => delegationsCsv(found) };
    },
  },
  {
    name: 'forteckning', english: 'collection', title: { sv: 'Förteckning över gällande dokument', en: 'List of documents in force' },
    ask: (index, asked, language) => {
      const found = inForce(index, asked);
      return { text: () => collectionLines(found, language), json: () => found.map(plainCollected), csv: () => collectionCsv(found) };
    },
  },
  {
    name: 'uppfoljning', english: 'follow-up', title: { sv: 'Uppföljning', en: 'Follow-up' },
    ask: (index, asked, language) => {
      const found = followUp(index, asked);
      return { text: () => followUpLines(found, language), json: () => plainFollowUp(found), csv: () => followUpCsv(found) };
    },
  },
  {
    name: 'uppdrag', english: 'assignments', title: { sv: 'Uppdrag', en: 'Assignments' },
    ask: (index, asked, language) => {
      const [found, open] = [assignments(index, asked), waiting(index, asked)];
      return {
        text: () => assignmentLines(found, open, language), json: () => ({ assignments: found.map(plainAssignment), waiting: open.map(plainWaiting) }), csv: () => assignmentsCsv(found, open),
      };
    },
  },
];
