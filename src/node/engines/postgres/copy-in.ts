import type { Client, Connection, Submittable } from 'pg';

/** The letters of the protocol's messages from whoever copies rows in. */
const DATA = 0x64;
const DONE = 0x63;
const FAIL = 0x66;

/**
 * Sends rows to COPY … FROM STDIN, waiting whenever the server has enough to do, so that memory does not grow with them. Rejects with the
 * server's fault, or with that of the pieces; nothing is then in the table.
 */
export function copyIn(client: Client, sql: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let fault: unknown;
    let ended: 'no' | 'yes' = 'no';
    const send = async (connection: Connection): Promise<void> => {
      // One message is on its way at a time: the answer to a write says that there is room for the next, or that nobody takes it.
      const write = (kind: number, body: Buffer): Promise<void> => new Promise((written) => { connection.stream.write(message(kind, body), () => { written(); }); });
      try {
        for await (const piece of pieces) {
          if (ended === 'yes' || !connection.stream.writable) return;
          await write(DATA, piece);
        }
        await write(DONE, Buffer.alloc(0));
      } catch (found) {
        fault = found;
        await write(FAIL, Buffer.from('stopped\0'));
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

function message(kind: number, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(kind, 0);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
