import { encode } from 'uqr';

/** Light modules around it, without which a camera does not find it (ISO/IEC 18004). */
const QUIET = 4;

interface QrCodeProps {
  readonly of: string;
  readonly label: string;
}

/** A text as a QR code, drawn in one path. */
export function QrCode({ of, label }: QrCodeProps) {
  const { data, size } = encode(of, { ecc: 'M', border: QUIET });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
