import type { Derivation, DerivedRule } from '../../../calculation/derivation.ts';
import { everything } from '../../../calculation/derivation.ts';
import { shortValue } from '../../numbers/values.ts';
import { PAGE_WIDTH } from '../../table/table.ts';
import type { Voice } from '../../voice.ts';
import { isRule } from '../authority.ts';
import { groupReasons, rowsInWords } from '../reasons.ts';
import { groupsOf, memberName, referredTo, type Group } from './groups.ts';
import { inputBranch } from './input-rows.ts';
import { said, treeLines, type Branch, type Detail } from './layout.ts';
import { listedRows, moreRows, toldRows } from './many.ts';
import { bodyDetails, hasFigures, rowDetails, workedOut } from './rule-details.ts';

export interface TreeOptions {
  /** How many levels are shown; all of them when it is not said. */
  readonly depth?: number | undefined;
  readonly width?: number | undefined;
}

/**
 * A value as an indented tree, down to cells and paragraphs. Values of one name that rest on one formula are one branch with a
 * line for each row; what has been shown above is referred to and not shown again.
 */
export function explainTree(derivation: Derivation, voice: Voice, { depth, width = PAGE_WIDTH }: TreeOptions = {}): readonly string[] {
  const seen = new Set<Derivation>();
  const [group] = groupsOf([derivation]);
  return group ? treeLines(branchOf(group, depth ?? Infinity, seen, voice), width) : [];
}

/** One step by itself: its title, and what is said of it without the steps it rests on. */
export function stepOf(group: Group, voice: Voice): Pick<Branch, 'title' | 'details'> {
  if (group.kind === 'inputs') return inputBranch(group.name, group.members, voice);
  const [first] = group.members;
  if (!first) return { title: group.name, details: [] };
  const isOne = group.members.length === 1;
  return {
    title: isOne ? titleOf(first, voice) : `${group.name}, ${group.members.length} ${voice.language === 'sv' ? 'rader' : 'rows'}`,
    details: [...bodyDetails(first, voice), ...(isOne ? rowDetails(first, voice) : memberDetails(group.members, voice))],
  };
}

function branchOf(group: Group, depth: number, seen: Set<Derivation>, voice: Voice): Branch {
  for (const member of group.members) seen.add(member);
  return { ...stepOf(group, voice), children: group.kind === 'inputs' ? [] : childrenOf(group.members, depth - 1, seen, voice) };
}

function titleOf(derived: DerivedRule, voice: Voice): string {
  const who = memberName(derived, voice);
  return `${derived.name}${who === '' ? '' : ` · ${who}`}: ${valueOf(derived, voice)}`;
}

function valueOf({ value, type }: Derivation, { language, declarations }: Voice): string {
  return shortValue(value, type, language, declarations.unitWords);
}

/** The members of a group: yes/no by the reason that decided, numbers each with the figures of its formula. */
function memberDetails(members: readonly DerivedRule[], voice: Voice): readonly Detail[] {
  const decided = members.filter(({ value, formula }) => value.kind === 'truth' || formula === undefined);
  const others = members.filter((member) => !decided.includes(member));
  const plain = others.filter(({ formula }) => !formula || !hasFigures(formula.node));
  const worked = others.filter((member) => !plain.includes(member));
  const values = listedRows(plain.map((member) => `${memberName(member, voice)} ${valueOf(member, voice)}`), voice.language);
  const { told, more } = toldRows(worked);
  return [
    ...byReason(decided, voice),
    ...(plain.length === 0 ? [] : [said(voice.language === 'sv' ? 'värden' : 'values', values)]),
    ...told.map((member) => said(memberName(member, voice), `${valueOf(member, voice)} = ${workedOut(member, voice)}`)),
    ...moreRows(more, voice.language),
  ];
}

function byReason(members: readonly DerivedRule[], voice: Voice): readonly Detail[] {
  const answers = new Map<string, DerivedRule[]>();
  for (const member of members) {
    const answer = valueOf(member, voice);
    answers.set(answer, [...(answers.get(answer) ?? []), member]);
  }
  return [...answers].flatMap(([answer, same]) => {
    const named = same.filter(({ formula }) => formula?.node.kind !== 'exempt' && formula?.node.kind !== 'truth');
    const plain = same.filter((member) => !named.includes(member));
    const reasons = groupReasons(named.map((member) => ({ row: memberName(member, voice), because: member.formula ?? member.applies })), voice);
    return [
      ...reasons.map(({ reason, rows }) => said(`${answer} (${rows.length})`, `${reason === '' ? '' : `${reason} – `}${rowsInWords(rows)}`)),
      ...(plain.length === 0 ? [] : [said(`${answer} (${plain.length})`, plain.map((member) => memberName(member, voice)).join(', '))]),
    ];
  });
}

function childrenOf(members: readonly DerivedRule[], depth: number, seen: Set<Derivation>, voice: Voice): readonly Branch[] {
  const uses = [...new Set(members.flatMap((member) => member.uses))];
  const shown = uses.filter((use) => seen.has(use));
  const fresh = uses.filter((use) => !seen.has(use));
  if (depth <= 0) return uses.length === 0 ? [] : [foldedBranch(uses, voice)];
  const branches: Branch[] = [];
  for (const group of groupsOf(fresh)) {
    const unseen = withoutSeen(group, seen);
    if (unseen) branches.push(branchOf(unseen, depth, seen, voice));
    else shown.push(...group.members);
  }
  return shown.length === 0 ? branches : [...branches, aboveBranch(shown, voice)];
}

/** A branch drawn before this one may have shown some of the group already. */
function withoutSeen(group: Group, seen: ReadonlySet<Derivation>): Group | undefined {
  if (group.kind === 'inputs') {
    const members = group.members.filter((member) => !seen.has(member));
    return members.length === 0 ? undefined : { ...group, members };
  }
  const members = group.members.filter((member) => !seen.has(member));
  return members.length === 0 ? undefined : { ...group, members };
}

function aboveBranch(shown: readonly Derivation[], voice: Voice): Branch {
  return { title: `${referredTo(shown, voice)} (${voice.language === 'sv' ? 'se ovan' : 'see above'})`, details: [], children: [] };
}

function foldedBranch(uses: readonly Derivation[], voice: Voice): Branch {
  const below = new Set(uses.flatMap((use) => [...everything(use)]));
  const inputs = [...below].filter((one) => !isRule(one)).length;
  const counted = voice.language === 'sv'
    ? `${below.size} steg till, varav ${inputs} ${inputs === 1 ? 'uppgift' : 'uppgifter'} ur filer`
    : `${below.size} more ${below.size === 1 ? 'step' : 'steps'}, ${inputs} of them ${inputs === 1 ? 'a figure' : 'figures'} from files`;
  return { title: `${referredTo(uses, voice)} … (${counted})`, details: [], children: [] };
}
