import { writeDecimal } from '../../../quantity/decimal.ts';
import { rational } from '../../../quantity/rational.ts';
import type { Effect } from '../../acts/effect.ts';
import type { MotionItem, ProposedClause } from '../../acts/motion-acts.ts';
import type { Clauses } from '../../acts/recorded.ts';
import { mapOf, type Tree } from './tree.ts';

export function clausesTree(clauses: Clauses | undefined): Tree | undefined {
  return clauses === 'all' ? 'alla' : clauses;
}

/** The clauses of a proposal by number. */
export function proposedTree(clauses: readonly ProposedClause[]): Tree {
  return new Map(clauses.map(({ clause, text, heading, effects }): readonly [string, Tree] =>
    [clause, mapOf(['text', text], ['rubrik', heading], ['verkan', effects.length === 0 ? undefined : effects.map(effectTree)])]));
}

function effectTree(effect: Effect): Tree {
  switch (effect.kind) {
    case 'entryIntoForce': return mapOf(['gäller från', effect.from]);
    case 'retroactivity': return mapOf(['retroaktivt från', effect.from]);
    case 'repeal': return mapOf(['upphör', effect.target], ['från', effect.from]);
    case 'substitution': return mapOf(['ersätter', effect.target], ['med', effect.by]);
    case 'insertion': return mapOf(['inför', effect.target]);
    case 'inapplication': {
      const { until } = effect;
      return mapOf(['undantar', effect.scope], ['enligt', effect.target], ['från', effect.from], ['till', until.kind === 'day' ? until.day : until.kind === 'event' ? until.event : undefined]);
    }
    case 'prorogation': return mapOf(['förlänger', effect.target], ['till', effect.to]);
    case 'assignment': return mapOf(['uppdrag', effect.task], ['till', effect.to], ['senast', effect.due && `${effect.due.from}..${effect.due.to ?? effect.due.from}`], ['vid', effect.at]);
    case 'payment': return mapOf(['betalar', kronor(effect.ore)], ['till', effect.to], ['period', effect.period]);
    case 'booking': return mapOf(['belastar', effect.account], ['kst', effect.costCentre], ['period', effect.period]);
  }
}

/** Whole öre as kronor with decimal comma. */
function kronor(ore: bigint): string {
  return writeDecimal(rational(ore, 100n), ore % 100n === 0n ? 0 : 2);
}

/** What is moved, under the word that says how. */
export function itemTree(item: MotionItem): Tree {
  switch (item.kind) {
    case 'approve': return mapOf(['bifall', item.target], ['punkter', clausesTree(item.clauses)]);
    case 'reject': return mapOf(['avslag', item.target], ['punkter', clausesTree(item.clauses)]);
    case 'amend': return mapOf(['ändring', item.proposal], ['räknas som', item.scenario], ['punkter', proposedTree(item.clauses)]);
    case 'add': return mapOf(['tillägg', item.proposal], ['räknas som', item.scenario], ['punkter', proposedTree(item.clauses)]);
    case 'postpone': return mapOf(['bordläggning', item.reason ?? 'utan skäl']);
    case 'referBack': return mapOf(['återremiss', item.reason ?? 'utan skäl']);
  }
}
