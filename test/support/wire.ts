import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** Two ears on this computer, TCP and UDP: whatever reaches one of them is counted. */
export type Wire = {
  readonly tcpPort: number;
  readonly udpPort: number;
  readonly arrivals: () => number;
  readonly close: () => void;
};

export const listenOnWire = async (): Promise<Wire> => {
  let arrivals = 0;
  const server = createServer((socket) => {
    arrivals += 1;
    socket.on('error', () => {}).end();
  });
  const ear = createSocket('udp4').on('message', () => {
    arrivals += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => ear.bind(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    tcpPort: typeof address === 'object' && address !== null ? address.port : 0,
    udpPort: ear.address().port,
    arrivals: () => arrivals,
    close: () => {
      server.close();
      ear.close();
    },
  };
};
