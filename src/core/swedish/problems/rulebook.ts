import type { RulebookProblemFacts } from '../../rulebook/problems.ts';
import { meant, meantInEnglish, oneOf, when } from './figures/words.ts';
import { kind, kindInEnglish, told } from './kinds.ts';
import type { Sentence } from './sentence.ts';

/** What is said of every problem of documents over time. A code without a sentence does not compile. */
export const RULEBOOK_SENTENCES: { readonly [Code in keyof RulebookProblemFacts]: Sentence<RulebookProblemFacts[Code]> } = {
  'decision-unknown': {
    sv: ({ name, near }) => told(`beslutet "${name}" finns inte`, 'namnet på ett beslut i något av regelbokens block "beslut"', `Lägg till beslutet med organ, datum och rubrik, eller rätta namnet.${meant(near)}`),
    en: ({ name, near }) => told(`there is no decision "${name}"`, 'the name of a decision in one of the blocks "beslut" of the rulebook', `Add the decision with organ, datum and rubrik, or correct the name.${meantInEnglish(near)}`),
  },
  'decision-day-uncertain': {
    sv: ({ decision, earliest, latest, asOf }) => told(`"${decision}" togs någon dag från ${earliest} till ${latest}, så det går inte att säga om det gällde ${asOf}`, 'en dag som är känd, eller en fråga om en dag utanför den tiden', `Skriv dagen under "datum" (och "känt") för beslutet, eller fråga om ${latest} eller senare.`),
    en: ({ decision, earliest, latest, asOf }) => told(`"${decision}" was taken some day from ${earliest} to ${latest}, so whether it held on ${asOf} cannot be said`, 'a day that is known, or a question about a day outside that time', `Write the day under "datum" (and "känt") of the decision, or ask for ${latest} or later.`),
  },
  'version-gap': {
    sv: ({ rule, after, before, from, to }) => told(`"${rule}" säger inget ${days(from, to)}, mellan ${after} och ${before}`, 'versioner som följer direkt på varandra', `Lägg till en version för tiden med beslutet den vilar på; är det okänt, skriv "grund: okänd".`),
    en: ({ rule, after, before, from, to }) => told(`"${rule}" says nothing ${daysInEnglish(from, to)}, between ${after} and ${before}`, 'versions that follow each other without a break', 'Add a version for that time with the decision it rests on; if that is not known, write "grund: okänd".'),
  },
  'version-overlap': {
    sv: ({ rule, first, second, from, to }) => told(`"${rule}" har två versioner ${days(from, to)}: ${twice(first, second)}`, 'en version i taget', 'Låt den första sluta dagen före den andra ("till:"), eller ta bort en av dem.'),
    en: ({ rule, first, second, from, to }) => told(`"${rule}" has two versions ${daysInEnglish(from, to)}: ${twiceInEnglish(first, second)}`, 'one version at a time', 'Let the first end the day before the second ("till:"), or remove one of them.'),
  },
  'version-backwards': {
    sv: ({ rule, from, to }) => told(`en version av "${rule}" börjar ${from} och slutar ${to}`, '"till" samma dag som "från" eller senare', 'Rätta en av dagarna.'),
    en: ({ rule, from, to }) => told(`a version of "${rule}" begins ${from} and ends ${to}`, '"till" on the same day as "från" or later', 'Correct one of the days.'),
  },
  'version-within-period': {
    sv: ({ rule, period, first, second }) => told(second === '' ? `"${rule}" gäller bara en del av ${period}: ${first}` : `"${rule}" ändras under ${period}: ${first}, sedan ${second}`, `ett enda värde för hela ${period}; inget delas upp på dagar`, 'Räkna per månad ("per: månad", eller SUMMA över månader), eller låt versionerna börja och sluta med perioden.'),
    en: ({ rule, period, first, second }) => told(second === '' ? `"${rule}" holds for only a part of ${period}: ${first}` : `"${rule}" changes during ${period}: ${first}, then ${second}`, `one value for all of ${period}; nothing is shared out by days`, 'Compute per month ("per: månad", or SUMMA over months), or let the versions begin and end with the period.'),
  },
  'rule-not-in-force': {
    sv: ({ rule, needed, period, last, later }) => told(`"${needed}" behöver "${rule}", som inte gäller ${period}`, `en version av "${rule}" för hela ${period}`, `Lägg till en version, eller räkna för en annan period.${when(last, (version) => `Den senaste versionen är ${version}.`)}${when(later, (decision) => `Beslutet ${decision} säger något om den, men är senare än den dag som frågan gäller.`)}`),
    en: ({ rule, needed, period, last, later }) => told(`"${needed}" needs "${rule}", which is not in force in ${period}`, `a version of "${rule}" for all of ${period}`, `Add a version, or compute another period.${when(last, (version) => `The last version is ${version}.`)}${when(later, (decision) => `The decision ${decision} says something of it, but is later than the day asked for.`)}`),
  },
  'parent-unknown': {
    sv: ({ entity, parent, near }) => told(`"${entity}" ligger i "${parent}", som inte finns`, 'en entitet i blocket "entiteter"', `Lägg till "${parent}", eller rätta "i" under "${entity}".${meant(near)}`),
    en: ({ entity, parent, near }) => told(`"${entity}" lies in "${parent}", which does not exist`, 'an entity in the block "entiteter"', `Add "${parent}", or correct "i" under "${entity}".${meantInEnglish(near)}`),
  },
  'reference-unknown': {
    sv: ({ name, kind: what, near }) => told(`"${name}" finns inte`, `${kind(what)} som finns i regelboken`, `Rätta namnet, eller lägg till det som saknas.${meant(near)}`),
    en: ({ name, kind: what, near }) => told(`there is no "${name}"`, `${kindInEnglish(what)} that is in the rulebook`, `Correct the name, or add what is missing.${meantInEnglish(near)}`),
  },
  'scenario-cycle': {
    sv: ({ scenario }) => told(`"${scenario}" utgår till slut från sig självt`, 'ett scenario som utgår från det som gäller, eller från ett annat scenario', `Rätta eller ta bort "utgår från" under "${scenario}" eller något det utgår från.`),
    en: ({ scenario }) => told(`"${scenario}" starts in the end from itself`, 'a scenario that starts from what holds, or from another scenario', `Correct or remove "utgår från" under "${scenario}" or one it starts from.`),
  },
  'scenario-conflict': {
    sv: ({ rule, first, second }) => told(`"${first}" och "${second}" ändrar båda "${rule}" för samma tid, på olika sätt`, 'scenarier som inte säger emot varandra', `Välj ett av dem, eller låt "${second}" ha "utgår från: ${first}" om det ska gälla framför.`),
    en: ({ rule, first, second }) => told(`"${first}" and "${second}" both change "${rule}" for the same time, in different ways`, 'scenarios that do not contradict each other', `Choose one of them, or give "${second}" the line "utgår från: ${first}" if it is to go before.`),
  },
  'patch-not-a-choice': {
    sv: ({ rule }) => told(`ändringen väljer alternativ för "${rule}", som inte är ett val`, 'en regel med "val" och "förval"', `Skriv "regel: ${rule}" med "formel" eller "värde" i stället.`),
    en: ({ rule }) => told(`the change picks an alternative for "${rule}", which is no choice`, 'a rule with "val" and "förval"', `Write "regel: ${rule}" with "formel" or "värde" instead.`),
  },
  'patch-wrong-kind': {
    sv: ({ rule, found, expected }) => told(`ändringen ger "${rule}" ${kind(found)}`, kind(expected), `Skriv "formel:" i stället för "värde:"${expected === 'truth' ? ', till exempel "formel: JA"' : ''}.`),
    en: ({ rule, found, expected }) => told(`the change gives "${rule}" ${kindInEnglish(found)}`, kindInEnglish(expected), `Write "formel:" instead of "värde:"${expected === 'truth' ? ', as "formel: JA"' : ''}.`),
  },
  'alternative-unknown': {
    sv: ({ rule, found, near, alternatives }) => told(`"${found}" är inget av alternativen för "${rule}"`, oneOf(alternatives, 'eller'), `Skriv ett av alternativen, bokstav för bokstav.${meant(near)}`),
    en: ({ rule, found, near, alternatives }) => told(`"${found}" is none of the alternatives of "${rule}"`, oneOf(alternatives, 'or'), `Write one of the alternatives, letter by letter.${meantInEnglish(near)}`),
  },
  'exemption-without-rule': {
    sv: ({ what }) => told(`"${what}" ska undantas, men det finns ingen regel med "undantag" att föra in det i`, 'en regel med nyckeln "undantag"', 'Lägg till en regel med "undantag:", eller rätta namnet efter "i:".'),
    en: ({ what }) => told(`"${what}" is to be exempted, but there is no rule with "undantag" to put it in`, 'a rule with the key "undantag"', 'Add a rule with "undantag:", or correct the name after "i:".'),
  },
  'exemption-ambiguous': {
    sv: ({ what, rules }) => told(`"${what}" ska undantas, men det kan föras in i ${oneOf(rules, 'eller')}`, 'en av dem', `Lägg till "i:" med den som menas, till exempel "i: ${rules[0] ?? ''}".`),
    en: ({ what, rules }) => told(`"${what}" is to be exempted, but it can be put in ${oneOf(rules, 'or')}`, 'one of them', `Add "i:" with the one that is meant, as "i: ${rules[0] ?? ''}".`),
  },
  'added-name-taken': {
    sv: ({ name }) => told(`scenariot inför "${name}", som redan finns`, 'ett namn som inte används', `Skriv "regel: ${name}" för att ändra den som finns, eller välj ett annat namn.`),
    en: ({ name }) => told(`the scenario adds "${name}", which already exists`, 'a name that is not used', `Write "regel: ${name}" to change the one there is, or choose another name.`),
  },
};

const days = (from: string, to: string): string => (to === '' ? `från ${from} och framåt` : from === to ? from : `från ${from} till ${to}`);
const daysInEnglish = (from: string, to: string): string => (to === '' ? `from ${from} on` : from === to ? `on ${from}` : `from ${from} to ${to}`);
const twice = (first: string, second: string): string => (first === second ? `båda enligt ${first}` : `${first} och ${second}`);
const twiceInEnglish = (first: string, second: string): string => (first === second ? `both by ${first}` : `${first} and ${second}`);
