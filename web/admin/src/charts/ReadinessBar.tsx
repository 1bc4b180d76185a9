import './charts.css';

interface ReadinessBarProps {
  readonly expected: number;
  readonly needed: number;
  /** The same in words. */
  readonly label: string;
}

const WIDTH = 200;
const HEIGHT = 12;

/** How many there will be as a bar, and how many are needed as a mark across it. */
export function ReadinessBar({ expected, needed, label }: ReadinessBarProps) {
  const most = Math.max(expected, needed, 1);
  const mark = (needed / most) * WIDTH;
  return (
    <svg
      className="readiness"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <rect className="ground" width={WIDTH} height={HEIGHT} rx="3" />
      <rect
        className={expected < needed ? 'short' : 'enough'}
        width={(expected / most) * WIDTH}
        height={HEIGHT}
        rx="3"
      />
      <line className="needed" x1={mark} x2={mark} y1="0" y2={HEIGHT} />
    </svg>
  );
}
