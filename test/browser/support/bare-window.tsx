import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { keepFresh } from '../../../renderer/bridge/freshness.ts';
import { createQueryClient } from '../../../renderer/bridge/use-view.ts';
import { createFakeDriftline, type FakeDriftline, type FakeOptions } from './fake-driftline.ts';

/** A fake main behind a window that shows nothing: for what stands under the screens. */
export const connectMain = (options: FakeOptions = {}): FakeDriftline => {
  const fake = createFakeDriftline(options);
  Object.defineProperty(window, 'driftline', { value: fake.driftline, configurable: true });
  return fake;
};

/** A hook at work in a window, with everything it has given so far, the latest last. */
export const mountHook = async <Given, Value>(hook: (given: Given) => Value, first: NoInfer<Given>) => {
  const client = createQueryClient();
  onTestFinished(keepFresh(client));
  const seen: Value[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const mounted = await renderHook(
    (props?: { readonly given: Given }) => {
      const value = hook(props === undefined ? first : props.given);
      seen.push(value);
      return value;
    },
    { initialProps: { given: first }, wrapper },
  );
  return {
    client,
    seen,
    now: () => mounted.result.current,
    change: (given: Given) => mounted.rerender({ given }),
    unmount: mounted.unmount,
  };
};
