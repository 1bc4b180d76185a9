import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Link } from 'wouter';
import { post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import type { Alarm } from '../api/types';
import { BayName } from '../devices/BayName';
import { useAction } from '../form/useAction';
import { CloseAlarm } from '../inbox/CloseAlarm';
import { Failure } from '../shell/Failure';
import { State } from '../shell/State';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { LOOK_EVERY_MS } from './Tiles';
import { useOverviewTexts } from './texts';

const SHOWN = 6;

/** The alarms that stand, the newest first. */
export function Alarms() {
  const texts = useOverviewTexts();
  const alarms = useAnswer(
    '/api/v1/alarms',
    { query: { state: 'STANDING', sort: '-raisedAt', limit: SHOWN } },
    { refetchInterval: LOOK_EVERY_MS },
  );
  return (
    <section className="panel">
      <h2>{texts.alarms}</h2>
      {alarms.isError && <Failure of={alarms.error} again={() => void alarms.refetch()} />}
      {alarms.data?.items.length === 0 && <State tone="good">{texts.noAlarms}</State>}
      <ul className="lines">
        {alarms.data?.items.map((alarm) => (
          <AlarmLine key={alarm.id} alarm={alarm} />
        ))}
      </ul>
      {(alarms.data?.total ?? 0) > SHOWN && <Link href="/inbox/alarms">{texts.all}</Link>}
    </section>
  );
}

interface AlarmLineProps {
  readonly alarm: Alarm;
  readonly isClosable?: boolean;
}

/** One alarm: what, where and since when, and that somebody has seen it. */
export function AlarmLine({ alarm, isClosable = false }: AlarmLineProps) {
  const common = useTexts();
  const texts = useOverviewTexts();
  const may = useMay();
  const refresh = useRefresh();
  const places = usePlaces();
  const place = places.find(alarm.location);
  const seeing = useAction(async () => {
    await post('/api/v1/alarms/{id}/acknowledge', { path: { id: alarm.id } });
    await refresh('/api/v1/alarms');
  });
  const to = alarm.locker ? `/cabinets/${alarm.locker}` : `/kiosks/${alarm.kiosk}`;
  return (
    <li>
      <State tone="bad">{common.bay.alarms[alarm.kind] ?? alarm.kind}</State>
      {alarm.bay && <BayName id={alarm.bay} />}
      <Link href={to}>{place?.name ?? common.common.open}</Link>
      <span className="muted">
        <When at={alarm.raisedAt} zone={place?.timeZone} />
      </span>
      <span className="end">
        {alarm.acknowledgedAt ? (
          <span className="muted">{texts.seenAlready}</span>
        ) : (
          may('alarms:write') && (
            <Button variant="secondary" size="sm" onClick={seeing.run} isLoading={seeing.busy}>
              {texts.seen}
            </Button>
          )
        )}
        {isClosable && may('alarms:write') && <CloseAlarm id={alarm.id} />}
      </span>
      {seeing.failure && <Failure of={seeing.failure} />}
    </li>
  );
}
