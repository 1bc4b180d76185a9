import { Link } from 'wouter';
import { useAnswer } from '../api/queries';
import type { Kiosk } from '../api/types';
import { useMay } from '../shell/useMe';
import { useTexts } from '../texts';
import { useKioskTexts } from './texts';

/** The lockers that are wired to a kiosk, or will be when its key is confirmed. */
export function KioskLockers({ kiosk }: { readonly kiosk: Kiosk }) {
  const texts = useKioskTexts();
  const { common } = useTexts();
  const may = useMay();
  const lockers = useAnswer(
    '/api/v1/lockers',
    { query: { location: kiosk.location ?? undefined, limit: 200, sort: 'name' } },
    { enabled: may('lockers:read') },
  );
  const wired = lockers.data?.items.filter(({ id }) => kiosk.lockers.includes(id));
  return (
    <section className="panel">
      <h2>{texts.lockersOf}</h2>
      {wired?.length === 0 && <p className="muted">{common.none}</p>}
      <ul className="lines">
        {wired?.map(({ id, name, serial }) => (
          <li key={id}>
            <Link href={`/cabinets/${id}`}>{name}</Link>
            <span className="muted">{serial}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
