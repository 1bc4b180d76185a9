import { FormGroup } from '@patternfly/react-core/dist/esm/components/Form';
import { Radio } from '@patternfly/react-core/dist/esm/components/Radio';
import { useId } from 'react';
import { post } from '../api/client';
import { useAnswer, useRefresh } from '../api/queries';
import { FormDialog } from '../form/Dialog';
import { ChoiceField, TextField } from '../form/fields';
import { PersonPicker } from '../form/Picker';
import { Ticks } from '../form/Ticks';
import { useForm } from '../form/useForm';
import { useGroups } from '../groups/useGroups';
import { useMay } from '../shell/useMe';
import { usePlaces } from '../shell/usePlaces';
import { WEEKDAYS, type Weekday, weekdayWord } from '../shifts/days';
import { useTexts } from '../texts';
import { usePlaceTexts } from './texts';

const INITIAL = {
  kind: 'group' as 'group' | 'person',
  group: '',
  user: '',
  location: '',
  area: '',
  locker: '',
  days: [] as readonly string[],
  from: '00:00',
  until: '00:00',
  lastDay: '',
};

/** Allows a group or a person to use a location's lockers, an area's, or one. */
export function GrantDialog({ close }: { readonly close: () => void }) {
  const { grants: texts } = usePlaceTexts();
  const { common, locale } = useTexts();
  const may = useMay();
  const id = useId();
  const refresh = useRefresh();
  const groups = useGroups();
  const places = usePlaces();
  const initial = { ...INITIAL, location: places.items[0]?.id ?? '' };
  const form = useForm(
    initial,
    async ({ kind, group, user, location, area, locker, days, from, until, lastDay }) => {
      const target = locker ? { locker } : area ? { area } : { location };
      const chosen = WEEKDAYS.filter((day) => days.includes(day)) as Weekday[];
      const body = {
        subject: kind === 'group' ? { group } : { user },
        target,
        ...(chosen.length > 0 ? { windows: [{ days: chosen, from, until }] } : {}),
        ...(lastDay ? { lastDay } : {}),
      };
      await post('/api/v1/grants', { body });
      await refresh('/api/v1/grants');
      close();
    },
  );
  const { kind, user, location, days } = form.values;
  const lockers = useAnswer(
    '/api/v1/lockers',
    { query: { location, limit: 200, sort: 'name' } },
    { enabled: Boolean(location) && may('lockers:read') },
  );
  const areas = places.find(location)?.areas ?? [];
  return (
    <FormDialog title={texts.add} close={close} form={form} action={texts.add}>
      <FormGroup role="radiogroup" fieldId={id} label={texts.subject}>
        {(['group', 'person'] as const).map((each) => (
          <Radio
            key={each}
            id={`${id}-${each}`}
            name={id}
            label={texts[each]}
            isChecked={kind === each}
            onChange={() => form.set('kind', each)}
          />
        ))}
      </FormGroup>
      {kind === 'group' ? (
        <ChoiceField
          form={form}
          name="group"
          label={texts.group}
          none="–"
          options={groups.map((group) => [group.id, group.name] as const)}
          isRequired
        />
      ) : (
        <PersonPicker
          label={texts.person}
          chosen={user}
          choose={(chosen) => form.set('user', chosen)}
          error={form.errorOf('user')}
        />
      )}
      <ChoiceField
        form={form}
        name="location"
        label={common.location}
        options={places.items.map((place) => [place.id, place.name] as const)}
        isRequired
      />
      <div className="side-by-side">
        <ChoiceField
          form={form}
          name="area"
          label={texts.oneArea}
          none={texts.whole}
          options={areas.map((area) => [area.id, area.name] as const)}
        />
        <ChoiceField
          form={form}
          name="locker"
          label={texts.oneLocker}
          none="–"
          options={lockers.data?.items.map((locker) => [locker.id, locker.name] as const) ?? []}
        />
      </div>
      <Ticks
        label={texts.days}
        hint={texts.daysHint}
        error={form.errorOf('days')}
        options={WEEKDAYS.map((day) => [day, weekdayWord(day, locale)] as const)}
        ticked={days}
        tick={(chosen) => form.set('days', chosen)}
      />
      {days.length > 0 && (
        <div className="side-by-side">
          <TextField form={form} name="from" label={texts.from} type="time" />
          <TextField form={form} name="until" label={texts.to} type="time" />
        </div>
      )}
      <TextField form={form} name="lastDay" label={texts.lastDay} hint={texts.lastDayHint} type="date" />
    </FormDialog>
  );
}
