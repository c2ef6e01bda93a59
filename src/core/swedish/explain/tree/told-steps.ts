import { restsOn, type Derivation, type RestsOn } from '../../../calculation/derivation.ts';
import { formatValue } from '../../numbers/values.ts';
import type { Voice } from '../../voice.ts';
import { explainSentences } from '../explain-sentence.ts';
import { figureParts } from '../figure-source.ts';
import { stepOf } from './explain-tree.ts';
import { groupsOf, memberName, type Group } from './groups.ts';
import type { Detail } from './layout.ts';

/** Something said of a step; `decision` is named where the text begins with one. */
export interface ToldDetail {
  readonly label: string;
  readonly text: string;
  readonly decision?: string | undefined;
}

/** An imported figure, where the walk ends. */
export interface ToldFigure {
  readonly who: string;
  readonly value: string;
  readonly place: string;
  readonly written: string;
  readonly sureness: string;
  readonly source: string;
}

/** A step as it is told, with the ids of the steps it is made of and of its rows one by one. */
export interface ToldStep {
  readonly title: string;
  readonly details: readonly ToldDetail[];
  readonly notTaken: readonly ToldDetail[];
  readonly figures: readonly ToldFigure[];
  readonly rows: readonly string[];
  readonly parts: readonly string[];
}

/** A derivation in words, for whoever has neither the rules nor the figures at hand: the answer, what it rests on, and every step once. */
export interface ToldDerivation {
  readonly sentences: readonly string[];
  readonly rests: RestsOn;
  readonly root: string;
  readonly steps: Readonly<Record<string, ToldStep>>;
}

/** Tells a derivation in the very steps that the terminal and the pages show. */
export function toldDerivation(derivation: Derivation, voice: Voice): ToldDerivation {
  const steps = new Map<string, ToldStep>();
  const ids = new Map<string, string>();
  const visit = (group: Group): string => {
    const key = `${group.kind} ${group.members.map(({ id }) => id).join('\n')}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = String(ids.size + 1);
    ids.set(key, id);
    steps.set(id, tell(group, voice, visit));
    return id;
  };
  const [group] = groupsOf([derivation]);
  const root = group ? visit(group) : '';
  return { sentences: explainSentences(derivation, voice), rests: restsOn(derivation), root, steps: Object.fromEntries(steps) };
}

function tell(group: Group, voice: Voice, visit: (group: Group) => string): ToldStep {
  const { title, details } = stepOf(group, voice);
  if (group.kind === 'inputs') {
    const figures = group.members.map((member): ToldFigure => {
      const who = memberName(member, voice);
      const parts = figureParts(member, voice);
      return { who: who === '' ? member.name : who, value: formatValue(member.value, member.type, voice.language, voice.declarations.unitWords), place: parts?.place ?? '', written: parts?.written ?? '', sureness: parts?.sureness ?? '', source: parts?.source ?? '' };
    });
    return { title, details: [], notTaken: [], figures, rows: [], parts: [] };
  }
  const decision = group.members[0]?.body?.version.decision;
  const toldOf = (all: readonly Detail[]): readonly ToldDetail[] => all.flatMap((detail) => (detail.kind === 'said' ? [{ label: detail.label, text: detail.text, ...(detail.about === 'decision' && decision !== undefined ? { decision } : {}) }] : []));
  const isTaken = (detail: Detail): true | false => detail.kind !== 'said' || detail.about !== 'notTaken';
  const { members } = group;
  return {
    title, details: toldOf(details.filter(isTaken)), notTaken: toldOf(details.filter((detail) => !isTaken(detail))), figures: [],
    rows: members.length > 1 ? members.map((member) => visit({ kind: 'rules', name: memberName(member, voice), members: [member] })) : [],
    parts: groupsOf([...new Set(members.flatMap(({ uses }) => uses))]).map(visit),
  };
}
