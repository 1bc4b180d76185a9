const PATHS = {
  badge:
    'M8 14h64v68H8zM40 30a10 10 0 1 1 0 20 10 10 0 0 1 0-20M24 68c4-11 28-11 32 0M86 34c8 9 8 21 0 30M98 24c14 15 14 35 0 50',
  check: 'M14 52l24 24 48-52',
  screen: 'M26 10h48v80H26zM44 78h12',
  scan: 'M12 22v56M28 22v56M38 22v56M56 22v56M72 22v56M88 22v56',
  battery: 'M10 32h70v36H10zM90 42v16M22 44v12',
  other: 'M50 76v1M34 38c0-22 34-22 32 0-1 12-16 12-16 24',
} as const;

/** A drawing in the colour of the text around it. What it means is always said in words beside it. */
export function Icon({ of }: { readonly of: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox={of === 'badge' ? '0 0 116 96' : '0 0 100 100'} aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
