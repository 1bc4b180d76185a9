const PATHS = {
  badge:
    'M8 14h64v68H8zM40 30a10 10 0 1 1 0 20 10 10 0 0 1 0-20M24 68c4-11 28-11 32 0M86 34c8 9 8 21 0 30M98 24c14 15 14 35 0 50',
  check: 'M14 52l24 24 48-52',
  cross: 'M22 22l56 56M78 22L22 78',
  arrow: 'M50 14v66M22 54l28 28 28-28',
  bolt: 'M56 10L24 56h24l-6 34 34-48H50z',
  wrench: 'M62 12a24 24 0 0 0-22 34L12 74l14 14 28-28a24 24 0 0 0 34-26L74 48 56 44 52 26z',
  warning: 'M50 14L92 86H8zM50 42v20M50 73v2',
  door: 'M24 88V12h52v76M12 88h76M62 50v4',
  device: 'M32 8h36v84H32zM44 80h12',
  screen: 'M26 10h48v80H26zM38 26l18 18-10 6 16 16',
  scan: 'M12 22v56M28 22v56M38 22v56M56 22v56M72 22v56M88 22v56',
  battery: 'M10 32h70v36H10zM90 42v16M22 44v12',
  other: 'M50 76v1M34 38c0-22 34-22 32 0-1 12-16 12-16 24',
  take: 'M50 10v52M28 42l22 22 22-22M12 74v16h76V74',
  bring: 'M50 64V12M28 32l22-22 22 22M12 74v16h76V74',
  people: 'M32 20a12 12 0 1 1 0 24 12 12 0 0 1 0-24M8 82c2-36 46-36 48 0M62 34h30M80 22l14 12-14 12',
  again: 'M80 50a30 30 0 1 1-10-22M72 10v20H52',
  siren: 'M22 84V56a28 28 0 0 1 56 0v28M12 86h76M50 8v8M14 22l6 6M86 22l-6 6',
  link: 'M14 44a54 54 0 0 1 26-13M60 31a54 54 0 0 1 26 13M32 62a28 28 0 0 1 36 0M50 80v2M16 12l68 68',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing in the colour of the text around it. What it means is always said in words beside it. */
export function Icon({ of }: { readonly of: IconName }) {
  return (
    <svg className="icon" viewBox={of === 'badge' ? '0 0 116 96' : '0 0 100 100'} aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
