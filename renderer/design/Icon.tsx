const PATHS = {
  alert: 'M12 4.2 21 19.5H3ZM12 10v4.4M12 17v.2',
  'arrow-left': 'M19 12H5M11 6l-6 6 6 6',
  'arrow-right': 'M5 12h14M13 6l6 6-6 6',
  check: 'M5 12.6 10 17.5 19.5 6.8',
  close: 'M6 6 18 18M18 6 6 18',
  eye: 'M2.8 12C5 7.9 8.3 5.9 12 5.9s7 2 9.2 6.1c-2.2 4.1-5.5 6.1-9.2 6.1S5 16.1 2.8 12ZM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  'eye-off':
    'M4 4 20 20M9 6.3c1-.3 2-.4 3-.4 3.7 0 7 2 9.2 6.1a14 14 0 0 1-2.6 3.4M6.3 7.6A13.4 13.4 0 0 0 2.8 12c2.2 4.1 5.5 6.1 9.2 6.1 1.7 0 3.3-.4 4.7-1.2',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.500M12 7.800v.2',
  minus: 'M6 12h12',
  plus: 'M12 6v12M6 12h12',
  search: 'M10.5 4.500a6 6 0 1 1 0 12 6 6 0 0 1 0-12ZM15 15l5 5',
  stop: 'M8.3 3.500h7.400l4.8 4.800v7.400l-4.8 4.800H8.300l-4.8-4.800V8.300ZM12 7.800v5.200M12 16v.2',
} as const;

export type IconName = keyof typeof PATHS;

/** One drawn line, 24 units square, in the colour of the text around it. Always decoration: the words carry the meaning. */
export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d={PATHS[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
