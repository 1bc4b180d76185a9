import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Kiosk } from './Kiosk';
import './kiosk.css';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <Kiosk />
    </StrictMode>,
  );
}
