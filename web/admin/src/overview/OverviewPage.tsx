import './overview.css';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Heading } from '../shell/Heading';
import { useMay } from '../shell/useMe';
import { Alarms } from './Alarms';
import { NextShifts } from './NextShifts';
import { Overdue } from './Overdue';
import { Tiles } from './Tiles';
import { useOverviewTexts } from './texts';

/** What needs somebody now, and what will. */
export default function OverviewPage() {
  const texts = useOverviewTexts();
  const may = useMay();
  return (
    <PageSection isFilled>
      <Heading title={texts.title} />
      <Tiles />
      <div className="columns">
        {may('forecast:read') && <NextShifts />}
        <div className="overview-column">
          {may('alarms:read') && <Alarms />}
          {may('custody:read') && <Overdue />}
        </div>
      </div>
    </PageSection>
  );
}
