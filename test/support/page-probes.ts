/**
 * Every way a page has to reach the network, tried from inside it. Runs in the page, so it stands alone. Each probe
 * ends with what became of it: `refused`, or what it got through.
 */
export const probeNetwork = async (ports: { readonly tcp: number; readonly udp: number }) => {
  const remote = `http://127.0.0.1:${ports.tcp}/probe`;
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));

  const ending = (target: EventTarget, good: string): Promise<string> =>
    new Promise((resolve) => {
      target.addEventListener('error', () => resolve('refused'), { once: true });
      target.addEventListener(good, () => resolve('reached'), { once: true });
    });
  const rejected = (attempt: () => Promise<unknown>): Promise<string> =>
    attempt().then(
      () => 'reached',
      () => 'refused',
    );
  const thrown = (attempt: () => unknown): string => {
    try {
      attempt();
      return 'reached';
    } catch {
      return 'refused';
    }
  };
  const link = (rel: string): Promise<string> => {
    const element = document.createElement('link');
    Object.assign(element, { rel, href: remote, as: 'image' });
    const end = ending(element, 'load');
    document.head.append(element);
    return end;
  };
  const image = (): Promise<string> => {
    const element = new Image();
    const end = ending(element, 'load');
    element.src = remote;
    return end;
  };
  const request = (): Promise<string> => {
    const xhr = new XMLHttpRequest();
    const end = ending(xhr, 'load');
    xhr.open('GET', remote);
    xhr.send();
    return end;
  };
  /** The policy speaks up where the interface itself says nothing. */
  const spokenFor = async (directive: string, attempt: () => unknown): Promise<string> => {
    const heard = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective === directive) resolve('refused');
      });
    });
    attempt();
    return heard;
  };
  const submit = () => {
    const form = document.createElement('form');
    Object.assign(form, { action: remote, method: 'post' });
    document.body.append(form);
    form.submit();
  };
  const candidates = async (): Promise<string> => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${ports.udp}` }] });
    const found: string[] = [];
    const gathered = new Promise<void>((resolve) => {
      peer.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate === null) resolve();
        else if (candidate.candidate !== '') found.push(candidate.candidate);
      });
    });
    peer.createDataChannel('probe');
    await peer.setLocalDescription(await peer.createOffer());
    await gathered;
    peer.close();
    return found.length === 0 ? 'refused' : found.join('\n');
  };
  // These two say nothing whatever becomes of them; the ears outside do.
  for (const rel of ['dns-prefetch', 'preconnect']) {
    const element = document.createElement('link');
    Object.assign(element, { rel, href: remote });
    document.head.append(element);
  }
  return {
    fetch: await rejected(() => fetch(remote)),
    'fetch without answer': await rejected(() => fetch(remote, { mode: 'no-cors' })),
    XMLHttpRequest: await request(),
    WebSocket: await ending(new WebSocket(`ws://127.0.0.1:${ports.tcp}/`), 'open'),
    EventSource: await ending(new EventSource(remote), 'open'),
    sendBeacon: await spokenFor('connect-src', () => navigator.sendBeacon(remote, 'x')),
    image: await image(),
    'image in a style': await spokenFor('img-src', () => {
      document.body.style.backgroundImage = `url(${remote})`;
    }),
    font: await rejected(() => new FontFace('Probe', `url(${remote})`).load()),
    prefetch: await link('prefetch'),
    preload: await link('preload'),
    import: await rejected(() => import(remote)),
    script: thrown(() => {
      document.createElement('script').src = remote;
    }),
    worker: thrown(() => new Worker(remote)),
    'service worker': await rejected(() => navigator.serviceWorker.register('/probe.js')),
    frame: await spokenFor('frame-src', () => {
      const frame = document.createElement('iframe');
      frame.src = remote;
      document.body.append(frame);
    }),
    'form post': await spokenFor('form-action', submit),
    'window.open': window.open(remote) === null ? 'refused' : 'reached',
    RTCPeerConnection: await candidates(),
  };
};
