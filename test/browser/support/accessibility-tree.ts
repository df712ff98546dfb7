import { cdp } from 'vitest/browser';

type Valued = { readonly value?: unknown };
type Node = {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: Valued;
  readonly name?: Valued;
  readonly value?: Valued;
  readonly properties?: readonly { readonly name: string; readonly value: Valued }[];
};
type Frame = { readonly frame: { readonly id: string; readonly url: string }; readonly childFrames?: readonly Frame[] };

/** What Chromium hands to a screen reader about one thing on the page. */
export type Heard = {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  /** "polite", "assertive" or, where nothing is announced by itself, "off". */
  readonly live: string;
  readonly focused: boolean;
  /** The words inside it, in reading order. */
  readonly text: string;
};

type Session = { readonly send: (method: string, params?: object) => Promise<unknown> };

const framesOf = ({ frame, childFrames = [] }: Frame): readonly Frame['frame'][] => [
  frame,
  ...childFrames.flatMap(framesOf),
];

const words = (valued: Valued | undefined): string => String(valued?.value ?? '').replaceAll(/\s+/g, ' ');

/** The nodes under one, itself first, in reading order. */
const inOrder = (node: Node, byId: ReadonlyMap<string, Node>): readonly Node[] => [
  node,
  ...(node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? inOrder(child, byId) : [];
  }),
];

const heard = (node: Node, byId: ReadonlyMap<string, Node>): Heard => {
  const property = (wanted: string) => node.properties?.find(({ name }) => name === wanted)?.value;
  const within = inOrder(node, byId).filter(({ role }) => role?.value === 'StaticText');
  return {
    role: words(node.role),
    name: words(node.name),
    value: words(node.value),
    live: words(property('live')) || 'off',
    focused: property('focused')?.value === true,
    text: within.map(({ name }) => words(name)).join(' '),
  };
};

/** Chromium's accessibility tree of the page under test, in reading order, without what it leaves out. */
export const accessibilityTree = async (): Promise<readonly Heard[]> => {
  const session = cdp() as unknown as Session;
  await session.send('Accessibility.enable');
  const { frameTree } = (await session.send('Page.getFrameTree')) as { readonly frameTree: Frame };
  const here = window.location.href.split('#')[0];
  const frame = framesOf(frameTree).find(({ url }) => url.split('#')[0] === here);
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId: frame?.id })) as {
    readonly nodes: readonly Node[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes
    .filter(({ parentId }) => parentId === undefined)
    .flatMap((root) => inOrder(root, byId))
    .filter(({ ignored }) => !ignored)
    .map((node) => heard(node, byId));
};
