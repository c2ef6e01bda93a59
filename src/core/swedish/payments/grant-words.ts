import type { Grant, GrantRemark, GrantSource } from '../../payments/grants/grant.ts';
import type { SplitOrigin } from '../../payments/orders/origin.ts';
import type { Language } from '../language-name.ts';

const SOURCE: Readonly<Record<GrantSource, readonly [sv: string, en: string]>> = { register: ['registret', 'the register'], matter: ['ärendet', 'the matter'] };

/** Where the decision of an order was found; a reversal rests on the order that it takes back. */
export function grantInWords(grant: Grant | undefined, language: Language): string {
  const isSwedish = language === 'sv';
  if (!grant) return isSwedish ? 'behövs inte, ordern ändrar det som står i liggaren' : 'not needed, the order changes what stands in the ledger';
  return grant.sources.map((source) => SOURCE[source][isSwedish ? 0 : 1]).join(isSwedish ? ' och ' : ' and ');
}

/** What whoever pays should know of the decision. */
export function remarksInWords({ remarks }: Grant, language: Language): readonly string[] {
  return remarks.map((remark) => (language === 'sv' ? inSwedish(remark) : inEnglish(remark)));
}

function inSwedish(remark: GrantRemark): string {
  switch (remark.kind) {
    case 'retold': return `Registret har beslutet bara som det återges i ${remark.in}.`;
    case 'notFinal': return remark.until === undefined ? 'Att beslutet har fått laga kraft är inte antecknat i ärendet.' : `Beslutet kan överklagas till och med ${remark.until}.`;
  }
}

function inEnglish(remark: GrantRemark): string {
  switch (remark.kind) {
    case 'retold': return `The register has the decision only as it is retold in ${remark.in}.`;
    case 'notFinal': return remark.until === undefined ? 'That the decision can no longer be appealed is not recorded in the matter.' : `The decision may be appealed to and with ${remark.until}.`;
  }
}

/** Where the parts of an order came from; what somebody stated is said to be stated. */
export function originInWords(origin: SplitOrigin, language: Language): string {
  const isSwedish = language === 'sv';
  switch (origin.kind) {
    case 'stated': return isSwedish ? 'angiven i ordern, inte räknad' : 'stated in the order, not computed';
    case 'ledger': return isSwedish ? 'det som liggaren har betalat, med motsatt tecken' : 'what the ledger has paid, with the opposite sign';
    case 'rule': return `${origin.rule}${origin.among === undefined ? '' : `${isSwedish ? ', bland dem där ' : ', among those where '}${origin.among}`} (${origin.receipt.asked}; ${origin.receipt.files.length} ${isSwedish ? 'filer' : 'files'})`;
    case 'run': return `${origin.rule}, ${isSwedish ? 'körning' : 'run'} ${origin.run} ${origin.fingerprint.slice(0, 12)}${origin.except.length === 0 ? '' : `, ${isSwedish ? 'utom' : 'except'} ${origin.except.join(', ')}`}`;
  }
}
