import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { useLocation } from 'wouter';
import { post } from '../api/client';
import { useRefresh } from '../api/queries';
import { CheckField } from '../form/fields';
import { PageForm } from '../form/PageForm';
import { useForm } from '../form/useForm';
import { Heading } from '../shell/Heading';
import { PersonFields } from './PersonFields';
import { sentOf, valuesOf } from './personValues';
import { usePeopleTexts } from './texts';

/** Adds a person, and goes on to badges and PIN, without which nobody gets a device. */
export function NewPersonPage() {
  const texts = usePeopleTexts();
  const refresh = useRefresh();
  const [, go] = useLocation();
  const form = useForm({ ...valuesOf(undefined), invite: false }, async (values) => {
    const { itemAllowance: _, ...said } = sentOf(values);
    const body = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
    const person = await post('/api/v1/users', { body: { ...body, name: said.name, invite: values.invite } });
    await refresh('/api/v1/users', '/api/v1/groups');
    go(`/people/${person.id}/credentials`);
  });
  return (
    <PageSection isFilled>
      <Heading title={texts.add} crumbs={[['/people', texts.title]]} />
      <PageForm form={form} action={texts.add}>
        <PersonFields form={form} />
        <CheckField form={form} name="invite" label={texts.fields.invite} />
      </PageForm>
    </PageSection>
  );
}
