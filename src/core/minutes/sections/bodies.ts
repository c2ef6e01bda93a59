/** A body that decides, in any form a sentence has it in: "regionstyrelsen", "socialnämndens", "Arbetsutskottet". */
const FORM = new RegExp(String.raw`(?<![\p{L}-])((?:[\p{L}]+- och )?(?:(?:tekniska|sociala|gemensamma|norra|södra|västra|östra) )?[\p{L}-]*(?:fullmäktige|styrelsen?|nämnd(?:en)?|utskott(?:et)?|beredning(?:en)?|direktion(?:en)?|presidiet))(s?)(?![\p{L}])`, 'giu');

/** The bodies a text names, each in its nominative and lower case, in the order they stand. */
export function bodiesIn(text: string): readonly { readonly name: string; readonly index: number; readonly genitive: 'genitive' | 'plain' }[] {
  const all = [...text.matchAll(FORM)].map(({ 0: whole, 1: name = '', 2: s, index }) => ({ name: bodyName(name), index, end: index + whole.length, genitive: s === 's' ? 'genitive' as const : 'plain' as const }));
  // "Kommunstyrelsens arbetsutskott" is one body, named by its last word.
  return all.filter(({ genitive, end }, at) => !(genitive === 'genitive' && all[at + 1]?.index === end + 1));
}

function bodyName(written: string): string {
  const lower = written.trim().toLowerCase();
  return lower.replace(/(fullmäktige|styrelse|nämnd|utskott|beredning|direktion)(?:s)?$/u, (stem) => DEFINITE[stem] ?? stem);
}

const DEFINITE: Readonly<Record<string, string>> = {
  styrelse: 'styrelsen', 'nämnd': 'nämnden', utskott: 'utskottet', beredning: 'beredningen', direktion: 'direktionen',
};

/** Letters before a case number that stand for a body, where bodies are called the same everywhere. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['RS', 'regionstyrelsen'], ['RF', 'regionfullmäktige'], ['KS', 'kommunstyrelsen'], ['KF', 'kommunfullmäktige'], ['LS', 'landstingsstyrelsen'], ['LF', 'landstingsfullmäktige'],
]);

export const bodyOfPrefix = (prefix: string): string | undefined => PREFIXES.get(prefix.toUpperCase());

export const isAssembly = (body: string): boolean => body.endsWith('fullmäktige');

/** How high a body stands: assemblies over executives and committees over their working parts. */
export function levelOf(body: string): number {
  if (isAssembly(body)) return 3;
  if (/utskottet$|beredningen$|presidiet$/u.test(body)) return 1;
  return 2;
}
