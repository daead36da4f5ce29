import { hostname, networkInterfaces } from 'node:os';

export const LOOPBACK = '127.0.0.1';
const EVERYWHERE = '0.0.0.0';

/** Where to listen. */
export function listenAddress(shared: 'shared' | 'own'): string {
  return shared === 'shared' ? EVERYWHERE : LOOPBACK;
}

/** Addresses of this machine that others in its networks can reach, the likeliest first. */
export function reachableAddresses(): string[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, likely: likelihood(name, address) })),
  );
  found.sort((one, other) => other.likely - one.likely || (one.address < other.address ? -1 : 1));
  return found.map(({ address }) => address);
}

/** Networks of containers and virtual machines are reachable by nobody in the room. */
function likelihood(name: string, address: string): number {
  if (/^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|zt)/.test(name)) return 0;
  if (address.startsWith('169.254.')) return 1;
  return /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address) ? 3 : 2;
}

/** Whether a browser that asked for this host meant this server. */
export function ownHosts(shared: 'shared' | 'own', port: () => number): (host: string) => boolean {
  return (host) => {
    const names = ['127.0.0.1', 'localhost', '[::1]'];
    if (shared === 'shared') {
      const own = hostname().toLowerCase();
      names.push(...reachableAddresses(), own, `${own}.local`);
    }
    const asked = host.toLowerCase();
    return names.some((name) => asked === `${name}:${port()}` || (port() === 80 && asked === name));
  };
}
