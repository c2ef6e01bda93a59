import type { Language } from '../language-name.ts';

/** Why the way to a kept run's amounts is not told: what it was run on is gone, or is not what it was. */
export function sayOtherThanRun(files: readonly string[], language: Language): string {
  if (files.length === 0) {
    return language === 'sv'
      ? 'Leveransen som månaden kördes på finns inte på servern längre. Beloppen är de som är sparade; vägen till dem kan inte visas.'
      : 'The delivery that the month was run on is no longer on the server. The amounts are those that are kept; the way to them cannot be shown.';
  }
  return language === 'sv'
    ? `Det som månaden kördes på är inte längre detsamma (${files.join(', ')}). Beloppen är de som är sparade; dagens väg till dem är en annan och visas inte.`
    : `What the month was run on is no longer the same (${files.join(', ')}). The amounts are those that are kept; today's way to them is another and is not shown.`;
}
