import { ProblemError, readableFingerprint } from '@smart-locker/shared';
import { useState } from 'react';
import { gateway, type Status } from '../api/gateway';
import { Icon } from '../Icon';
import { useTexts } from '../texts';
import { CodeKeys, LENGTH } from './CodeKeys';

/** Whoever sets the kiosk up types the code that the web admin shows, and compares the fingerprint. */
export function SetUp({ enrolment }: { readonly enrolment: Status['enrolment'] }) {
  const { setUp } = useTexts();
  if (enrolment.state === 'NONE') {
    return <Code />;
  }
  const isConfirmed = enrolment.state === 'ACTIVE';
  return (
    <div className="welcome" role="status">
      <h1 className="title">{isConfirmed ? setUp.confirmed : setUp.compare}</h1>
      {!isConfirmed && (
        <output className="fingerprint">{readableFingerprint(enrolment.fingerprint ?? '')}</output>
      )}
      <p className="sub">{isConfirmed ? setUp.confirmedAdvice : setUp.compareAdvice}</p>
    </div>
  );
}

function Code() {
  const { setUp } = useTexts();
  const [typed, type] = useState('');
  const [isAsking, ask] = useState(false);
  const [refusal, refuse] = useState<string>();
  const present = async () => {
    ask(true);
    refuse(undefined);
    try {
      // What became of it comes with the kiosk's status.
      await gateway.enrol(typed);
    } catch (failure) {
      const { problem } = failure instanceof ProblemError ? failure : ProblemError.unreachable();
      refuse(setUp.refused[problem.type as keyof typeof setUp.refused] ?? problem.detail);
      type('');
    } finally {
      ask(false);
    }
  };
  return (
    <>
      <div className="say">
        <h1 className="title">{setUp.code}</h1>
        <output className="typed">{typed.replace(/^(.{5})(.)/, '$1-$2')}</output>
        {refusal ? (
          <p className="urge" role="alert">
            <Icon of="warning" /> {refusal}
          </p>
        ) : (
          <p className="sub">{setUp.codeAdvice}</p>
        )}
      </div>
      <CodeKeys typed={typed} type={type} isReady={typed.length === LENGTH && !isAsking} go={present} />
    </>
  );
}
