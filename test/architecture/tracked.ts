/** What may stand in no file of the repository, whatever its kind: traces of the machine it was written on. */
import { lineAt, type Fault, type Files, type Rule } from './rule.ts';

const machinePath =
  /(?<![\w.~$*/)}\]-])\/(?:home|Users|root|tmp|work|workspace|builds|mnt|opt)\/[\w.~-]|\b[A-Z]:\\+Users\b|\bfile:\/\/\/\w/g;

const registryHost =
  /\b(?:registry|npm|pypi|deb|mirrors?|artifactory|nexus|verdaccio)(?:\.[\w-]+)*\.(?:org|com|net|io|dev|local|internal)\b/gi;

function everyMatch(files: Files, pattern: RegExp, thing: string, instead: string): readonly Fault[] {
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(pattern)].map((match) => ({
      path,
      line: lineAt(text, match.index),
      found: `${thing} ${match[0]}`,
      instead,
    })),
  );
}

const noMachinePaths: Rule = {
  says: 'no file names a place on the machine it was written on',
  broken: { 'docs/start.md': `Run it in ${['', 'home', 'ada', 'likvard'].join('/')}.\n` },
  faults: (files) => everyMatch(files, machinePath, 'names the place', 'write the path from the root of the repository'),
};

const noRegistryHosts: Rule = {
  says: 'no file names a package registry',
  broken: { '.npmrc': `registry=https://${['registry', 'npmjs', 'org'].join('.')}/\n` },
  faults: (files) =>
    everyMatch(files, registryHost, 'names the registry', 'leave the registry to the settings of each machine'),
};

const lockHoldsNoAddresses: Rule = {
  says: 'package-lock.json holds no resolved addresses',
  broken: { 'package-lock.json': '{\n  "resolved": "https://example.org/yaml.tgz"\n}\n' },
  faults: (files) => {
    const text = files.get('package-lock.json');
    if (text === undefined) return [];
    return everyMatch(
      new Map([['package-lock.json', text]]),
      /"resolved"\s*:\s*"[^"]*"/g,
      'holds',
      'run npm install --omit-lockfile-registry-resolved; the integrity sums stay',
    );
  },
};

export const trackedRules: readonly Rule[] = [noMachinePaths, noRegistryHosts, lockHoldsNoAddresses];
