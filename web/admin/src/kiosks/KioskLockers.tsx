import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import type { Kiosk } from '../api/types';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useKioskTexts } from './texts';

/** The lockers that are wired to a kiosk. */
export function KioskLockers({ kiosk }: { readonly kiosk: Kiosk }) {
  const texts = useKioskTexts();
  const { common } = useTexts();
  const may = useMay();
  const lockers = useAnswer(
    '/api/v1/lockers',
    { query: { kiosk: kiosk.id, limit: 200, sort: 'name' } },
    { enabled: may('lockers:read') },
  );
  return (
    <section className="panel">
      <h2>{texts.lockersOf}</h2>
      {lockers.data?.items.length === 0 && <p className="muted">{common.none}</p>}
      <ul className="lines">
        {lockers.data?.items.map(({ id, name, serial }) => (
          <li key={id}>
            <Link href={`/cabinets/${id}`}>{name}</Link>
            <span className="muted">{serial}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
