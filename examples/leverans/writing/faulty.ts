/** The same delivery in CSV with rows that are wrong, at least one for each reason a row can wait for. */
import { listings, persons, units, visits, warning } from '../people.ts';
import { tenThousandths, utf8 } from './text.ts';

export function faultyFiles(): readonly (readonly [string, Uint8Array])[] {
  return [
    ['fel/listningar.csv', utf8([
      warning, 'Patient;Enhet;Från;Till;Skäl',
      ...listings.map(({ person, unit, from, to, reason }) => [person, unit, from, to ?? '', reason ?? ''].join(';')),
      'SYN-0013;C9;2024-01-01;;', 'SYN-0014;Storby VC;2024-01-01;;', 'SYN-0015;C1;2024-02-30;;', 'SYN-0016;C1;2024-01-01;9999-12-31;', 'SYN-0017;;2024-01-01;;',
      'SYN-0018;C1;2024-03-01;2024-02-01;', 'SYN-0012;C1;2024-03-01;;', 'SYN-9999;C1;2024-01-01;;', 'SYN-0019;C1;2024-01-01;;semester', 'SYN-0020;C1;2024-01-01;;;flytt', 'SYN-0021;C1;2024-01-01',
      'SYN-0022;C4;2023-01-01;;',
    ])],
    ['fel/personer.csv', utf8([
      warning, 'Patient;Född;Avliden;Kön;Vårdtyngd',
      ...persons.map(({ person, born, died, sex, weight }) => [person, born, died ?? '', sex === 'man' ? 'M' : 'K', tenThousandths(weight)].join(';')),
      ...['13', '14', '15', '16', '17', '18', '19', '20', '21', '22'].map((number) => `SYN-00${number};1980-01-01;;K;1,0000`),
      'SYN-0023;1980-13-01;;K;1', 'SYN-0024;1980-01-01;;X;1', 'SYN-0025;1980-01-01;;M;ett', 'SYN-0026;1980-01-01;;M;1.5', 'SYN-0027;1980-01-01;;M;1,00005', 'SYN-0028;1980-01-01;;M;140,5',
      'SYN-0029;1980-01-01;1979-12-31;M;1', 'SYN-0030;1980-01-01;;M;1', 'SYN-0030;1981-01-01;;M;1', 'SYN-0031;;;M;',
    ])],
    ['fel/besok.csv', utf8([
      warning, 'Patient;Enhet;Dag;Yrke;Slag',
      ...visits.map(({ person, unit, day, profession, kind }) => [person ?? '', unit, day, profession, kind].join(';')),
      'SYN-0003;C4;2023-12-31;läkare;mottagning', 'SYN-0004;C4;2024-01-02;läkare;mottagning', 'SYN-0004;C1;20240102;läkare;mottagning', 'SYN-0004;C1;2024-01-02;präst;mottagning',
    ])],
    ['fel/besok-kanal-2.csv', utf8([warning, 'Patient;Enhet;Dag;Yrke;Slag', 'SYN-0002;C2;2024-01-17;läkare;distans', 'SYN-0006;C3;2024-01-18;läkare;distans'])],
    ['fel/enheter.csv', utf8([warning, 'Kod;Namn;Från;Till', ...units.map(([code, name]) => `${code};${name};;`), 'C4;Nyby vårdcentral;2024-01-01;'])],
  ];
}
