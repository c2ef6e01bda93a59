import { restsOn, type DerivedInput, type DerivedRule, type Derivation } from '../../calculation/derivation.ts';
import type { Evaluated } from '../../calculation/evaluated.ts';
import type { Node } from '../../language/names/node.ts';
import { daysInWords, monthName } from '../numbers/dates.ts';
import { isMoney } from '../numbers/units.ts';
import { needsInWords, shortValue } from '../numbers/values.ts';
import { AND, listed, sentenceCase, type Voice } from '../voice.ts';
import { BASIS_SAID, choiceInWords, decisionInWords, exemptionInWords, isRule, scenarioInWords } from './authority.ts';
import { sayCondition } from './condition.ts';
import { figureParts } from './figure-source.ts';
import { sayHow } from './how.ts';
import { namesIn } from './names-in.ts';

/**
 * A value and why, in sentences, the answer first: what it is and how it came to be, the branch not taken, the version that held
 * and its decision, the alternative chosen, the scenario, and what makes it unsure.
 */
export function explainSentences(derivation: Derivation, voice: Voice): readonly string[] {
  if (!isRule(derivation)) return explainInput(derivation, voice);
  return [
    answer(derivation, voice),
    ...(derivation.formula ? branches(derivation.formula, voice) : []),
    ...authority(derivation, voice),
    ...rests(derivation, voice),
  ];
}

/** The first sentence alone: Privat vårdgivare Frösön får 3 524 463 kr: 3 608 av 19 738 listade, av 19 281 000 kr. */
function answer(derived: DerivedRule, voice: Voice): string {
  const { value, applies } = derived;
  const isSwedish = voice.language === 'sv';
  if (value.kind === 'missing') {
    const needs = needsInWords(value.needs, voice.language);
    return `${title(derived, voice)} ${isSwedish ? `kan inte räknas: ${needs} saknas` : `cannot be computed: ${needs} ${value.needs.length === 1 ? 'is' : 'are'} missing`}.`;
  }
  const doesNot = applies && !(applies.value.kind === 'truth' && applies.value.value);
  const why = doesNot ? sayCondition(applies, voice) : sayWhy(derived, voice);
  const same = doesNot ? undefined : answeredBy(derived);
  const like = same ? `${isSwedish ? ', liksom' : ', as is'} ${same.name}` : '';
  return `${predicate(derived, voice)}${like}${why === '' ? '' : `: ${why}`}.`;
}

/** How the value came to be; a yes or no that only repeats another rule's answer has that rule's reason. */
function sayWhy(derived: DerivedRule, voice: Voice): string {
  const same = answeredBy(derived);
  if (same) return sayWhy(same, voice);
  const { body } = derived;
  if (body?.node.kind === 'notApplicable' && !body.formula) return voice.language === 'sv' ? 'regeln är avskaffad' : 'the rule is abolished';
  return derived.formula ? sayHow(derived.formula, derived.row, voice) : '';
}

function answeredBy({ formula, value, row, uses }: DerivedRule): DerivedRule | undefined {
  if (formula?.node.kind !== 'read' || value.kind !== 'truth') return undefined;
  const { name } = formula.node;
  return uses.filter(isRule).find((use) => use.name === name && use.row === row);
}

function predicate(derived: DerivedRule, voice: Voice): string {
  const { value, type, formula, row } = derived;
  const { language, declarations } = voice;
  const said = shortValue(value, type, language, declarations.unitWords);
  const isPaid = formula?.node.kind === 'allocate' && type.kind === 'number' && isMoney(type.unit) && value.kind === 'number';
  if (isPaid) return `${sentenceCase(row)} ${language === 'sv' ? 'får' : 'gets'} ${said}`;
  if (value.kind === 'notApplicable') return `${title(derived, voice)} ${said}`;
  return `${title(derived, voice)} ${language === 'sv' ? 'är' : 'is'} ${said}`;
}

/** Kompensation för Närvård Frostviken i mars */
function title({ name, row, month }: Derivation, { language }: Voice): string {
  const [of, during] = language === 'sv' ? ['för', 'i'] : ['for', 'in'];
  return sentenceCase(name) + (row === '' ? '' : ` ${of} ${row}`) + (month === undefined ? '' : ` ${during} ${monthName(month, language)}`);
}

/** Each OM of the formula: what would have been taken had its condition gone the other way. */
function branches(evaluated: Evaluated, voice: Voice): readonly string[] {
  const isSwedish = voice.language === 'sv';
  const [condition] = evaluated.parts;
  const own = evaluated.notTaken && condition
    ? [`${isSwedish ? 'Så räknas det eftersom' : 'It is computed so because'} ${sayCondition(condition, voice)}; ${otherwise(evaluated.notTaken, voice)}.`]
    : [];
  return [...own, ...evaluated.parts.flatMap((part) => branches(part, voice))];
}

function otherwise(branch: Node, voice: Voice): string {
  const isSwedish = voice.language === 'sv';
  if (branch.kind === 'notApplicable') return isSwedish ? 'annars hade det inte gällt' : 'otherwise it would not have applied';
  return `${isSwedish ? 'annars hade det varit' : 'otherwise it would have been'} ${namesIn(branch, voice)}`;
}

function authority(derived: DerivedRule, voice: Voice): readonly string[] {
  const { body } = derived;
  if (!body) return [];
  const isSwedish = voice.language === 'sv';
  const decided = decisionInWords(body.version.decision, voice);
  const { decision, basis, interval } = body.version;
  const days = `${isSwedish ? 'Regeln gäller' : 'The rule is in force'} ${daysInWords(interval, voice.language)}`;
  const version = `${days} ${isSwedish ? 'enligt' : 'by'} ${decision}${decided === undefined ? '' : ` (${decided})`}; ${BASIS_SAID[basis][voice.language]}.`;
  const chosen = choiceInWords(derived, voice);
  return [
    version,
    ...(chosen ? [choiceSentence(chosen, isSwedish ? 'sv' : 'en')] : []),
    ...(body.scenario === undefined ? [] : [`${isSwedish ? 'Så enligt' : 'This is as in'} ${scenarioInWords(body.scenario, voice)}.`]),
    ...body.exemptions.map((exemption) => `${isSwedish ? 'Undantag' : 'Exemption'}: ${exemptionInWords(exemption, voice)}.`),
  ];
}

function choiceSentence({ taken, open, others }: NonNullable<ReturnType<typeof choiceInWords>>, language: Voice['language']): string {
  const isSwedish = language === 'sv';
  const instead = others.length === 0 ? '' : ` ${isSwedish ? 'och inte' : 'and not'} ${listed(others.map((name) => `"${name}"`), isSwedish ? 'eller' : 'or')}`;
  const why = open === undefined ? '' : ` ${sentenceCase(open)}.`;
  return `${isSwedish ? 'Räknat med' : 'Computed with'} "${taken}"${instead}.${why}`;
}

/** What colours a value that others rest on it: constructed figures and open questions. */
function rests(derivation: DerivedRule, { language }: Voice): readonly string[] {
  const { openChoices, sureness } = restsOn(derivation);
  const isSwedish = language === 'sv';
  const others = openChoices.filter(({ name }) => name !== derivation.name).map(({ name }) => name);
  const unsure = sureness === 'constructed' ? [isSwedish ? 'konstruerade siffror' : 'constructed figures']
    : sureness === 'estimated' ? [isSwedish ? 'uppskattade siffror' : 'estimated figures'] : [];
  const open = others.length === 0 ? [] : [isSwedish
    ? `${others.length === 1 ? 'en öppen fråga' : `${others.length} öppna frågor`} (${others.join(', ')})`
    : `${others.length === 1 ? 'one open question' : `${others.length} open questions`} (${others.join(', ')})`];
  const all = [...unsure, ...open];
  return all.length === 0 ? [] : [`${isSwedish ? 'Det vilar på' : 'It rests on'} ${listed(all, AND[language])}.`];
}

function explainInput(derived: DerivedInput, voice: Voice): readonly string[] {
  const { language, declarations } = voice;
  const isSwedish = language === 'sv';
  const parts = figureParts(derived, voice);
  if (!parts) return [`${title(derived, voice)} ${isSwedish ? 'saknas i siffrorna' : 'is missing from the figures'}.`];
  const said = shortValue(derived.value, derived.type, language, declarations.unitWords);
  const is = derived.value.kind === 'notApplicable' ? '' : isSwedish ? 'är ' : 'is ';
  const source = parts.source === '' ? '' : ` ${isSwedish ? 'Källa' : 'Source'}: ${parts.source}`;
  return [
    `${title(derived, voice)} ${is}${said}.`,
    `${isSwedish ? 'Det står i' : 'It stands in'} ${parts.place}, ${isSwedish ? 'skrivet' : 'written'} ${parts.written}.`,
    ...(parts.sureness === '' ? [] : [`${isSwedish ? 'Uppgiften är' : 'The figure is'} ${parts.sureness}.${source}`]),
  ];
}
