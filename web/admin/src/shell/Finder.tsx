import './finder.css';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation } from 'wouter';
import type { Order } from '../keys/keys';
import { useKeys } from '../keys/useKeys';
import { useTexts } from '../texts';
import { addressOf, pagesFor } from './pages';
import { useMe } from './useMe';

const SearchDialog = lazy(() => import('../search/SearchDialog'));
const KeysDialog = lazy(() => import('../keys/KeysDialog'));

/** The search box of the bar, and all that is reached by keys. Both dialogs come when they are first opened. */
export function Finder() {
  const { common } = useTexts();
  const me = useMe();
  const [, go] = useLocation();
  const [front, open] = useState<'search' | 'keys'>();
  const close = () => open(undefined);
  useKeys((order: Order) => {
    if (order === 'search' || order === 'keys') {
      open(order);
    } else if (pagesFor(me).includes(order)) {
      go(addressOf(order));
    }
  });
  return (
    <>
      <button
        type="button"
        className="finder"
        aria-label={common.search}
        aria-keyshortcuts="/"
        onClick={() => open('search')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2M10.8 10.8L14 14" />
        </svg>
        <span>{common.search}</span>
        <kbd>/</kbd>
      </button>
      {createPortal(
        // Not inside the bar, whose colours are not those of a dialog.
        <Suspense>
          {front === 'search' && <SearchDialog close={close} showKeys={() => open('keys')} />}
          {front === 'keys' && <KeysDialog close={close} />}
        </Suspense>,
        document.body,
      )}
    </>
  );
}
