import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { EmptyState, EmptyStateBody } from '@patternfly/react-core/dist/esm/components/EmptyState';
import { PageSection } from '@patternfly/react-core/dist/esm/components/Page';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, type LogFilter } from '../api/client';
import { Failure } from '../shell/Failure';
import { Loading } from '../shell/Loading';
import { useTexts } from '../texts';
import { LogFilterBar } from './LogFilterBar';
import { LogTable } from './LogTable';
import { useFilter } from './useFilter';

/** How often the newest entries are looked for, until there are live updates. */
const LOOK_EVERY_MS = 5_000;

/** Who did what, when; and the proof that nobody changed it. */
export default function LogPage() {
  const texts = useTexts();
  const [filter, setFilter] = useFilter();
  return (
    <PageSection isFilled>
      <div className="heading">
        <Title headingLevel="h1">{texts.log.title}</Title>
        <Verify />
      </div>
      <LogFilterBar key={filter.subject} filter={filter} choose={setFilter} />
      <Entries filter={filter} />
    </PageSection>
  );
}

function Verify() {
  const texts = useTexts();
  const verification = useQuery({
    queryKey: ['log-verification'],
    queryFn: ({ signal }) => client.verifyLog(signal),
    enabled: false,
  });
  const found = verification.data;
  return (
    <div className="verify">
      {verification.isError && <Failure of={verification.error} />}
      {found && !verification.isFetching && (
        <Alert
          isInline
          isPlain
          role="status"
          variant={found.holds ? 'success' : 'danger'}
          title={
            found.mismatch
              ? texts.log.broken(
                  found.mismatch.position,
                  texts.log.reasons[found.mismatch.reason] ?? found.mismatch.reason,
                )
              : texts.log.holds(found.entries.toLocaleString(texts.locale))
          }
        />
      )}
      <Button
        variant="secondary"
        isLoading={verification.isFetching}
        onClick={() => void verification.refetch()}
      >
        {texts.log.verify}
      </Button>
    </div>
  );
}

function Entries({ filter }: { readonly filter: LogFilter }) {
  const texts = useTexts();
  const logs = useInfiniteQuery({
    queryKey: ['logs', filter],
    queryFn: ({ pageParam, signal }) => client.logs(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    // Who reads further back is not moved on.
    refetchInterval: ({ state }) => (state.data && state.data.pages.length > 1 ? false : LOOK_EVERY_MS),
  });
  if (logs.isError) {
    return <Failure of={logs.error} again={() => void logs.refetch()} />;
  }
  if (!logs.data) {
    return <Loading />;
  }
  const entries = logs.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) {
    return (
      <EmptyState titleText={texts.log.empty} headingLevel="h2">
        <EmptyStateBody>{texts.log.emptyAdvice}</EmptyStateBody>
      </EmptyState>
    );
  }
  const total = (logs.data.pages[0]?.total ?? 0).toLocaleString(texts.locale);
  return (
    <>
      <LogTable entries={entries} />
      <div className="more">
        <span className="muted">{texts.log.count(entries.length, total)}</span>
        {logs.hasNextPage && (
          <Button
            variant="secondary"
            isLoading={logs.isFetchingNextPage}
            onClick={() => void logs.fetchNextPage()}
          >
            {texts.log.more}
          </Button>
        )}
      </div>
    </>
  );
}
