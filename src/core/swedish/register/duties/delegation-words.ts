import type { Delegate, DelegatedSubject, DelegationFault, DelegationFinding } from '../../../procedure/law/delegation.ts';
import type { Reporting } from '../../../register/queries/duties/delegations.ts';
import { DELEGATE_WORDS, SUBJECT_WORDS } from '../../../register/reading/delegation-words.ts';
import type { Language } from '../../language-name.ts';
import type { Words } from '../words.ts';

const ENGLISH: Readonly<Record<Delegate, string>> = {
  board: 'board', presidium: 'presidium', committee: 'committee', member: 'member', substitute: 'substitute', headOfAdministration: 'head of administration', employee: 'employee',
  automated: 'automated', headOfOperations: 'head of operations',
};

export function delegateInWords(delegate: Delegate, language: Language): string {
  return language === 'en' ? ENGLISH[delegate] : [...DELEGATE_WORDS].find(([, one]) => one === delegate)?.[0] ?? delegate;
}

const SUBJECT_ENGLISH: Readonly<Record<DelegatedSubject, string>> = {
  reservedForAssembly: 'the assembly\'s own', goals: 'goals and direction', statementToAssembly: 'a statement to the assembly', principalExerciseOfAuthority: 'exercise of authority of weight',
  citizensProposal: 'a citizens\' proposal', forbiddenByOtherLaw: 'forbidden by another law', other: 'other', unknown: 'unknown',
};

export function subjectInWords(subject: DelegatedSubject, language: Language): string {
  return language === 'en' ? SUBJECT_ENGLISH[subject] : [...SUBJECT_WORDS].find(([, one]) => one === subject)?.[0] ?? subject;
}

const FAULTS: Readonly<Record<DelegationFault, Words>> = {
  subject: { sv: 'frågan får inte delegeras', en: 'the question may not be delegated' },
  notToBoard: { sv: 'fullmäktige får bara delegera till en nämnd', en: 'an assembly may delegate only to a board' },
  secondStep: { sv: 'vidaredelegering i två steg', en: 'delegated further in two steps' },
  notFromHead: { sv: 'bara en förvaltningschef får vidaredelegera', en: 'only a head of administration may delegate further' },
  notToEmployee: { sv: 'vidaredelegering går bara till en anställd', en: 'further delegation goes only to an employee' },
  notAllowedFurther: { sv: 'förvaltningschefen hade inte fått vidaredelegera', en: 'the head of administration had not been allowed to delegate further' },
  automated: { sv: 'automatiserat beslut i ett ärende som laglighetsprövas', en: 'an automated decision in a matter reviewed for lawfulness' },
  notMember: { sv: 'ett brådskande ärende avgörs bara av ordföranden eller en utsedd ledamot', en: 'an urgent matter is decided only by the chair or an appointed member' },
};

const MISSING: Readonly<Record<Extract<DelegationFinding, { readonly kind: 'unknown' }>['missing'], Words>> = {
  subject: { sv: 'vad frågan gällde', en: 'what the question was about' },
  furtherAllowed: { sv: 'om förvaltningschefen fick vidaredelegera', en: 'whether the head of administration might delegate further' },
  regime: { sv: 'hur beslutet överklagas', en: 'how the decision is appealed' },
  healthLaw: { sv: 'om verksamhetschefen beslutade enligt hälso- och sjukvårdslagen eller kommunallagen; en människa måste avgöra', en: 'whether the head of operations decided by health law or by KL; a person must judge' },
};

/** tillåten; inte tillåten: frågan får inte delegeras (KL 6 kap. 38 §); okänt: … */
export function findingInWords(finding: DelegationFinding, language: Language): string {
  const isSwedish = language === 'sv';
  switch (finding.kind) {
    case 'allowed': return isSwedish ? 'tillåten kedja' : 'an allowed chain';
    case 'forbidden': return `${isSwedish ? 'inte tillåten' : 'not allowed'}: ${FAULTS[finding.fault][language]} (${finding.paragraph.replace(/^KL (\d+):(\d+)$/u, 'KL $1 kap. $2 §')})`;
    case 'unknown': return `${isSwedish ? 'okänt' : 'unknown'}: ${MISSING[finding.missing][language]}`;
  }
}

export const REPORTING: Readonly<Record<Reporting, Words>> = {
  reported: { sv: 'anmält', en: 'reported' },
  reportedLate: { sv: 'anmält för sent', en: 'reported late' },
  dueNextMeeting: { sv: 'ska anmälas vid nästa sammanträde', en: 'to be reported at the next meeting' },
  late: { sv: 'inte anmält, så vitt registret vet, fast organet har sammanträtt', en: 'not reported, as far as the register knows, though the body has met' },
  asTheBodyDecides: { sv: 'anmäls så som organet har bestämt', en: 'reported as the body has decided' },
  uncertain: { sv: 'osäkert om det anmäldes i tid', en: 'uncertain whether reported in time' },
};
