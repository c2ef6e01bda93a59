import { once } from 'node:events';
import type { Client, Connection, Submittable } from 'pg';

/** The letters of the protocol's messages from whoever copies rows in. */
const DATA = 0x64;
const DONE = 0x63;
const FAIL = 0x66;

/**
 * Sends rows to COPY … FROM STDIN, waiting whenever the server has enough to do, so that memory does not grow with them. Rejects with the
 * server's fault, or with that of the lines; nothing is then in the table.
 */
export function copyIn(client: Client, sql: string, lines: AsyncIterable<string>): Promise<void> {
  return new Promise((resolve, reject) => {
    let fault: unknown;
    let ended: 'no' | 'yes' = 'no';
    const send = async (connection: Connection): Promise<void> => {
      const { stream } = connection;
      try {
        for await (const text of lines) {
          if (ended === 'yes' || !stream.writable) return;
          if (!stream.write(message(DATA, text))) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
        }
        stream.write(message(DONE, ''));
      } catch (found) {
        fault = found;
        stream.write(message(FAIL, 'stopped\0'));
      }
    };
    const copying: Submittable & Readonly<Record<string, unknown>> = {
      submit: (connection: Connection): void => { connection.query(sql); },
      handleCopyInResponse: (connection: Connection): void => { void send(connection); },
      handleCommandComplete: (): void => {},
      handleError: (found: unknown): void => {
        ended = 'yes';
        reject(fault ?? found);
      },
      handleReadyForQuery: (): void => { resolve(); },
    };
    client.query(copying);
  });
}

function message(kind: number, text: string): Buffer {
  const body = Buffer.from(text, 'utf8');
  const head = Buffer.alloc(5);
  head.writeUInt8(kind, 0);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
