import { useAnswer } from '../api/queries';
import type { Device } from '../api/types';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { When } from '../shell/When';
import { useTexts } from '../texts';
import { useDeviceTexts } from './texts';

interface ChargingProps {
  readonly device: Device;
  readonly zone: string | undefined;
}

/** Each time that a device charged. */
export function Charging({ device, zone }: ChargingProps) {
  const texts = useDeviceTexts();
  const { locale, bay } = useTexts();
  const found = useAnswer('/api/v1/devices/{id}/charging', { path: { id: device.id }, query: { limit: 50 } });
  if (!found.data) {
    return found.isError ? <Failure of={found.error} again={() => void found.refetch()} /> : <Loading />;
  }
  const { cycles, sessions } = found.data;
  if (sessions.items.length === 0) {
    return <p className="muted">{texts.noSessions}</p>;
  }
  const ends: Readonly<Record<string, string>> = {
    OFF: bay.notCharging,
    FULL: bay.states.full,
    FAULT: bay.states.fault,
  };
  const percent = (value: number | null) => (value === null ? '–' : `${value} %`);
  return (
    <>
      <p className="muted">
        {texts.cycles}: {cycles.toLocaleString(locale)}
      </p>
      <div className="list-frame below">
        <div className="list-scroll">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{texts.session.started}</th>
                <th scope="col">{texts.session.minutes}</th>
                <th scope="col">{texts.session.percent}</th>
                <th scope="col">{texts.session.ended}</th>
              </tr>
            </thead>
            <tbody>
              {sessions.items.map((session) => (
                <tr key={session.id}>
                  <td>
                    <When at={session.startedAt} zone={zone} />
                  </td>
                  <td>{session.minutes}</td>
                  <td>
                    {percent(session.startPercent)} → {percent(session.endPercent)}
                  </td>
                  <td>{session.ended ? (ends[session.ended] ?? session.ended) : texts.going}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
