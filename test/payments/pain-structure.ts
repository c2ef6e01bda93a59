/** A small reader of XML, and what the schema of pain.001.001.03 demands of the part of it that is written here: an independent check of the writer. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

export function readXml(text: string): XmlNode {
  const stack: { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }[] = [{ name: '', attributes: {}, children: [], text: '' }];
  for (const [, close, name = '', attributes = '', between = ''] of text.replace(/^<\?xml[^>]*\?>\s*/u, '').matchAll(/<(\/?)([A-Za-z0-9]+)([^>]*)>([^<]*)/gu)) {
    if (close === '/') {
      const done = stack.pop();
      if (done?.name !== name) throw new Error(`</${name}> closes ${done?.name}`);
      stack.at(-1)?.children.push(done);
    } else {
      const found = [...attributes.matchAll(/([A-Za-z]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value] as const);
      stack.push({ name, attributes: Object.fromEntries(found), children: [], text: plain(between) });
    }
  }
  const [root] = stack[0]?.children ?? [];
  if (stack.length !== 1 || !root) throw new Error('the elements do not close');
  return root;
}

const plain = (text: string): string => text.trim().replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The children of an element in the order of the schema: ! must be there, ? may be, + one or more. */
const SEQUENCES: Readonly<Record<string, string>> = {
  Document: 'CstmrCdtTrfInitn!', CstmrCdtTrfInitn: 'GrpHdr! PmtInf+', GrpHdr: 'MsgId! CreDtTm! NbOfTxs! CtrlSum? InitgPty!',
  PmtInf: 'PmtInfId! PmtMtd! BtchBookg? NbOfTxs? CtrlSum? PmtTpInf? ReqdExctnDt! Dbtr! DbtrAcct! DbtrAgt! ChrgBr? CdtTrfTxInf+',
  PmtTpInf: 'InstrPrty? SvcLvl? LclInstrm? CtgyPurp?', CdtTrfTxInf: 'PmtId! PmtTpInf? Amt! ChrgBr? CdtrAgt? Cdtr? CdtrAcct? Purp? RmtInf?',
  PmtId: 'InstrId? EndToEndId!', Amt: 'InstdAmt!', InitgPty: 'Nm? PstlAdr? Id?', Dbtr: 'Nm? PstlAdr? Id?', Cdtr: 'Nm? PstlAdr? Id?',
  DbtrAcct: 'Id! Tp? Ccy?', CdtrAcct: 'Id! Tp? Ccy?', DbtrAgt: 'FinInstnId!', CdtrAgt: 'FinInstnId!', FinInstnId: 'BIC? ClrSysMmbId? Nm?',
  ClrSysMmbId: 'ClrSysId? MmbId!', ClrSysId: 'Cd!', OrgId: 'BICOrBEI? Othr!', Othr: 'Id! SchmeNm?', RmtInf: 'Ustrd? Strd?', Strd: 'CdtrRefInf?', CdtrRefInf: 'Tp? Ref?',
};

const FORMS: Readonly<Record<string, RegExp>> = {
  MsgId: /^.{1,35}$/u, PmtInfId: /^.{1,35}$/u, InstrId: /^.{1,35}$/u, EndToEndId: /^.{1,35}$/u, CreDtTm: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/u,
  NbOfTxs: /^[0-9]{1,15}$/u, CtrlSum: /^\d{1,16}\.\d{2}$/u, InstdAmt: /^\d{1,16}\.\d{2}$/u, ReqdExctnDt: /^\d{4}-\d{2}-\d{2}$/u, Nm: /^.{1,70}$/u, MmbId: /^.{1,35}$/u,
  PmtMtd: /^(?:CHK|TRF|TRA)$/u, BIC: /^[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?$/u, Ccy: /^[A-Z]{3}$/u, Ustrd: /^.{1,140}$/u, Ref: /^.{1,35}$/u, Prtry: /^.{1,35}$/u, BtchBookg: /^(?:true|false)$/u,
};

/** Every way the file differs from the schema, from the top down. */
export function structureFaults(node: XmlNode, path = ''): readonly string[] {
  const here = `${path}/${node.name}`;
  const names = node.children.map(({ name }) => name);
  // Id is a choice: an account's and an organisation's hold other elements.
  const sequence = node.name === 'Id' || node.name === 'SchmeNm' || node.name === 'Tp' || node.name === 'CdOrPrtry' || node.name === 'SvcLvl' || node.name === 'CtgyPurp' ? undefined : SEQUENCES[node.name];
  const order = sequence === undefined ? [] : sequenceFaults(here, names, sequence.split(' '));
  const form = FORMS[node.name];
  const wrong = form && node.children.length === 0 && !form.test(node.text) ? [`${here}: "${node.text}"`] : [];
  return [...order, ...wrong, ...node.children.flatMap((child) => structureFaults(child, here))];
}

function sequenceFaults(here: string, names: readonly string[], parts: readonly string[]): readonly string[] {
  const allowed = parts.map((part) => part.slice(0, -1));
  const positions = names.map((name) => allowed.indexOf(name));
  const counts = parts.map((part) => [part, names.filter((name) => name === part.slice(0, -1)).length] as const);
  return [
    ...names.filter((name) => !allowed.includes(name)).map((name) => `${here}: ${name} does not belong`),
    ...(positions.some((at, index) => index > 0 && at < (positions[index - 1] ?? 0)) ? [`${here}: out of order`] : []),
    ...counts.filter(([part, count]) => (part.endsWith('!') && count !== 1) || (part.endsWith('?') && count > 1) || (part.endsWith('+') && count < 1)).map(([part, count]) => `${here}: ${part} ${count} times`),
  ];
}

/** Every element of a name, wherever it stands. */
export function allOf(node: XmlNode, name: string): readonly XmlNode[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => allOf(child, name))];
}
