import type { Language } from '../../language-name.ts';
import { englishStatement } from './statement/english.ts';
import type { Statement } from './statement/statement.ts';
import { swedishStatement } from './statement/swedish.ts';
import type { Operator } from './operator.ts';

/**
 * The statement that lagen (2018:1937) om tillgänglighet till digital offentlig service asks for (13 §), with what MDFFS 2019:2 6 § lists: whose service, how far it
 * conforms, what falls short and why, when and how it was tried, where to turn, and who supervises.
 */
export function accessibilityStatement(operator: Operator, language: Language): Statement {
  return language === 'sv' ? swedishStatement(operator) : englishStatement(operator);
}

/** What stands on the form, and what is answered when it is sent. */
export const MESSAGE_WORDS = {
  sv: {
    heading: 'Berätta om ett hinder', about: 'Vilken sida gäller det?', text: 'Vad går inte, och vad behöver du?', contact: 'Hur når vi dig? (frivilligt)', send: 'Skicka',
    kept: (days: number | undefined): string => `Det du skriver läses av dem som sköter sidorna och kan bli en allmän handling. Det raderas när det har hanterats${days === undefined ? '' : `, senast ${days} dagar efter att det kom`}. Kvar blir att ett meddelande kom, vilken dag och vad som gjordes. Skriv inget om din hälsa eller någon annan person.`,
    thanks: 'Tack. Det du skrev är sparat och läses av den som sköter sidorna.', empty: 'Skriv vad som inte går. Inget är sparat.', long: 'Texten är för lång: högst 4 000 tecken, och 300 i de korta fälten. Inget är sparat.',
    wait: 'Det har kommit många meddelanden härifrån. Vänta en stund och skicka igen. Inget är sparat.', back: 'Till Likvärd', other: 'In English', otherLanguage: 'en',
  },
  en: {
    heading: 'Tell us of an obstacle', about: 'Which page is it?', text: 'What does not work, and what do you need?', contact: 'How do we reach you? (optional)', send: 'Send',
    kept: (days: number | undefined): string => `What you write is read by those who look after the pages and may become a public record. It is erased when it has been handled${days === undefined ? '' : `, at the latest ${days} days after it came`}. What stays is that a message came, on which day, and what was done. Write nothing about your health or any other person.`,
    thanks: 'Thank you. What you wrote is kept, and is read by whoever looks after the pages.', empty: 'Write what does not work. Nothing has been kept.', long: 'The text is too long: at most 4,000 characters, and 300 in the short fields. Nothing has been kept.',
    wait: 'Many messages have come from here. Wait a while and send again. Nothing has been kept.', back: 'To Likvärd', other: 'På svenska', otherLanguage: 'sv',
  },
} as const;

/** What stands in the place of the pages where scripts are turned off, as HTML: the one page that works without them. */
export function noScriptLine(): string {
  const one = ({ text, link, rest }: (typeof NO_SCRIPT)['sv' | 'en'], address: string, lang: Language): string => `<span lang="${lang}">${text} <a href="${address}">${link}</a> ${rest}</span>`;
  return `<p>${one(NO_SCRIPT.sv, '/tillganglighet', 'sv')} · ${one(NO_SCRIPT.en, '/tillganglighet?lang=en', 'en')}</p>`;
}

const NO_SCRIPT = {
  sv: { text: 'Sidorna behöver skript.', link: 'Tillgänglighetsredogörelsen och formuläret', rest: 'fungerar utan.' },
  en: { text: 'The pages need scripts.', link: 'The accessibility statement and its form', rest: 'work without.' },
} as const;
