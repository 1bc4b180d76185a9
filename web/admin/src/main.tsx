import '@patternfly/react-core/dist/styles/base.css';
import './admin.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Admin } from './Admin';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <Admin />
    </StrictMode>,
  );
}
