import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Kiosk } from './Kiosk';
import './style/base.css';
import './style/buttons.css';
import './style/screen.css';
import './style/note.css';
import './style/keypad.css';
import './style/setup.css';

const page = document.getElementById('page');
if (page) {
  createRoot(page).render(
    <StrictMode>
      <Kiosk />
    </StrictMode>,
  );
}
