import { useRef, useState } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { CommandName, Input, Output } from '../../shared/ipc/contract.ts';
import { type CallOptions, call } from './bridge.ts';
import { viewsRefreshed } from './freshness.ts';

export type Command<Name extends CommandName> = {
  /** Resolves once it is done and every view it touched is read again; to undefined when it failed. */
  readonly run: (input: Input<Name>) => Promise<Output<Name> | undefined>;
  readonly busy: boolean;
  readonly error: AppError | null;
  /** What the last run gave, null before and while it failed. */
  readonly value: Output<Name> | null;
  /** Takes away what the last run gave. One that is still under way goes on, and its outcome is not shown here. */
  readonly forget: () => void;
};

type State<Value> = { readonly busy: boolean; readonly error: AppError | null; readonly value: Value | null };

const ready = { busy: false, error: null, value: null } as const;

/**
 * Runs a command. The same input given again before the reply is there joins the running call, because a button shows
 * only a moment later that it is busy. Nothing of the input, which may be a passphrase, is kept after the reply.
 */
export const useCommand = <Name extends CommandName>(name: Name, options?: CallOptions): Command<Name> => {
  const [state, setState] = useState<State<Output<Name>>>(ready);
  const running = useRef<{ readonly of: string; readonly ends: Promise<Output<Name> | undefined> } | null>(null);
  const timesForgotten = useRef(0);

  const perform = async (input: Input<Name>): Promise<Output<Name> | undefined> => {
    const begunAfter = timesForgotten.current;
    const show = (next: State<Output<Name>>) => {
      if (timesForgotten.current === begunAfter) setState(next);
    };
    show({ ...ready, busy: true });
    const reply = await call(name, input, options);
    if (!reply.ok) {
      show({ ...ready, error: reply.error });
      return undefined;
    }
    await viewsRefreshed();
    show({ ...ready, value: reply.value });
    return reply.value;
  };

  const run = (input: Input<Name>) => {
    const of = JSON.stringify(input);
    if (running.current?.of === of) return running.current.ends;
    const ends = perform(input);
    const mine = { of, ends };
    running.current = mine;
    void ends.finally(() => {
      if (running.current === mine) running.current = null;
    });
    return ends;
  };
  const forget = () => {
    timesForgotten.current += 1;
    running.current = null;
    setState(ready);
  };
  return { run, ...state, forget };
};
