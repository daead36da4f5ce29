import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './page.css';

const place = document.getElementById('board');
if (place) createRoot(place).render(<App />);
