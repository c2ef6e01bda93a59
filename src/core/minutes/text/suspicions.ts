import type { MinutesReading } from '../reading.ts';
import type { TextDocument } from './document.ts';

const DIRECTION = /[\u202A-\u202E\u2066-\u2069\u200E\u200F]/u;

/** Signs that the text is not what a reader sees: no text at all, marks that cannot be seen, marks that turn the direction of reading. */
export function suspicionsIn({ lines, text }: TextDocument, items: number): MinutesReading['suspicions'] {
  const start = { start: 0, end: Math.min(1, text.length) };
  if (!/\p{L}/u.test(text)) return [{ kind: 'noText', span: start }];
  const control = lines.find((line) => /\p{Cc}/u.test(line.text.replaceAll(/[\t\f]/gu, '')));
  const direction = lines.find((line) => DIRECTION.test(line.text));
  return [
    ...(items === 0 ? [{ kind: 'noItem' as const, span: start }] : []),
    ...(control ? [{ kind: 'control' as const, span: control }] : []),
    ...(direction ? [{ kind: 'direction' as const, span: direction }] : []),
  ];
}
